/** What every page of ours looks like; the parts bring their own style sheets. */
import "./fonts.css"
import "./tokens.css"
import "./base.css"
import "./print.css"
