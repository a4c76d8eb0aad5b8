import '@digdir/designsystemet-css';
import '../../theme/larplattformen.css';
import './fonts.css';
import './base.css';
import './shell.css';
import './row.css';
import './form.css';
import './print.css';
