import '../../components/ui/tokens.css';
import '../../components/ui/controls.css';
import '../../components/ui/page.css';
import '../../components/welcome/welcome.css';
import '../../lib/coach/marks.css';
