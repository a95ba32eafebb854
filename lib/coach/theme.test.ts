import { afterEach, describe, expect, it } from 'vitest';
import { luminanceOf, themeOf } from './theme.ts';

afterEach(() => {
  delete document.documentElement.dataset.theme;
  document.body.replaceChildren();
});

describe('the theme of the helpdesk', () => {
  it('is what the page declares', () => {
    document.documentElement.dataset.theme = 'dark';
    expect(themeOf(document, null)).toBe('dark');
  });

  it('is else told by the ground behind the composer', () => {
    const ground = document.createElement('div');
    const composer = document.createElement('div');
    ground.style.backgroundColor = 'rgb(30, 33, 36)';
    composer.style.backgroundColor = 'rgba(255, 255, 255, 0)';
    ground.append(composer);
    document.body.append(ground);
    expect(themeOf(document, composer)).toBe('dark');
    ground.style.backgroundColor = 'rgb(250, 250, 250)';
    expect(themeOf(document, composer)).toBe('light');
  });
});

it.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', null],
  ['transparent', null],
  ['', null],
])('luminance of %j', (color, expected) => expect(luminanceOf(color)).toBe(expected));
