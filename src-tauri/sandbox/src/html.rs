//! The frame of every page that a user sees: plain, without script, and clearly not Google's.

/// A page with this title and these elements in its `<main>`.
pub(crate) fn page(title: &str, main: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} – practice page</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n\
         <header><strong>Practice page, not Google.</strong> \
         Nothing here reaches Google, and all data is made up.</header>\n\
         <main>\n{main}\n</main>\n</body>\n</html>\n",
        title = escape(title)
    )
}

/// An error that Google shows in its page: the program gets no redirect.
pub(crate) fn failed(status: u16, error: &str, message: &str) -> String {
    let main = format!(
        "<h1>Access blocked</h1>\n<p id=\"message\" role=\"alert\">{}</p>\n\
         <p class=\"code\" id=\"error\">Error {status}: {}</p>\n\
         <p class=\"quiet\">Google shows such errors in its own page and does not tell the program. \
         You can close this tab and go back to the program.</p>",
        escape(message),
        escape(error)
    );
    page("Access blocked", &main)
}

/// `text` for use in an element or a quoted attribute.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}

/// "1 kind of data" or "7 kinds of data".
pub(crate) fn kinds(count: usize) -> String {
    if count == 1 {
        "1 kind of data".into()
    } else {
        format!("{count} kinds of data")
    }
}

const STYLE: &str = "
:root { color-scheme: light dark; --text: #1d2526; --quiet: #55615f; --page: #f4f6f5; --card: #fff; --line: #d4dbd9;
  --accent: #0f766e; --on-accent: #fff; --note: #fdf3d7; --on-note: #4d3a05; --bad: #a3261d; }
@media (prefers-color-scheme: dark) { :root { --text: #e7eceb; --quiet: #a3b0ad; --page: #141918; --card: #1d2423;
  --line: #37413f; --accent: #5eccbf; --on-accent: #06231f; --note: #3a3113; --on-note: #f5e3ad; --bad: #ff9a8f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
header { margin: 0; padding: .6rem 1.25rem; background: var(--note); color: var(--on-note); text-align: center; }
main { max-width: 40rem; margin: 2rem auto; padding: 1.75rem clamp(1rem, 5vw, 2.25rem) 2rem; background: var(--card);
  border: 1px solid var(--line); border-radius: 14px; }
@media (max-width: 42rem) { main { margin: 0; border-width: 0 0 1px; border-radius: 0; } }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; font-weight: 600; }
h2 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; font-weight: 600; }
p { margin: .5rem 0; } .quiet { color: var(--quiet); } .bad { color: var(--bad); font-weight: 600; }
.code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
fieldset { margin: 1.5rem 0 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-size: 1.05rem; font-weight: 600; }
.choices { margin: .5rem 0 0; padding: 0; list-style: none; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.choices li + li { border-top: 1px solid var(--line); }
.choices label { display: flex; gap: .75rem; align-items: baseline; padding: .55rem .9rem; cursor: pointer; }
.choices label:hover { background: color-mix(in srgb, var(--accent) 7%, transparent); }
.choices small { display: block; color: var(--quiet); overflow-wrap: anywhere; }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); }
.grid li + li { border-top: 0; }
input { accent-color: var(--accent); }
.row { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-top: 1.75rem; }
.row.end { justify-content: flex-end; }
button { font: inherit; padding: .55rem 1.35rem; border-radius: 999px; border: 1px solid var(--line); background: transparent;
  color: var(--text); cursor: pointer; }
button:hover { border-color: var(--accent); }
button.main { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.link { border: 0; padding: .25rem 0; color: var(--accent); text-decoration: underline; background: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_outside_becomes_markup() {
        let text = failed(400, "<b>", "\"><script>alert('x')</script>");

        assert!(!text.contains("<script"));
        assert!(text.contains("&lt;b&gt;"));
    }
}
