import type { ReactNode } from 'react';

interface Props {
  /** Id of the title, so that the control beside it can be named by it. */
  readonly id: string;
  readonly title: ReactNode;
  /** A line or two; its id is the title's with `-about`. */
  readonly about?: ReactNode;
  /** The control, or what there is to do. */
  readonly children?: ReactNode;
  /** What stands below, over the whole width. */
  readonly below?: ReactNode;
}

/** One thing that can be decided: what it is on one side, the control on the other. */
export function SettingRow({ id, title, about, children, below }: Props) {
  return (
    <div className="setting">
      <div className="setting-words">
        <p id={id}>{title}</p>
        {about && (
          <p id={`${id}-about`} className="soft">
            {about}
          </p>
        )}
      </div>
      {children && <div className="setting-control">{children}</div>}
      {below && <div className="setting-below">{below}</div>}
    </div>
  );
}
