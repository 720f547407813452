//! Starting with the computer: an entry in the system's own list of such programs, where a user can see and undo it.

use auto_launch::{AutoLaunch, AutoLaunchBuilder, WindowsEnableMode};
use carryout_core::advice::{Code, Failure};
use std::path::Path;

use crate::environment::{BACKGROUND, Environment, HOME};

/// Under this name the system lists us.
const NAME: &str = "Carryout";

/// Whether the system starts us by itself.
///
/// # Errors
///
/// [`Code::AutostartRefused`] when the list cannot be read.
pub fn is_on(environment: &Environment) -> Result<bool, Failure> {
    entry(environment)?.is_enabled().map_err(|error| refused(&error))
}

/// Puts us on the list, with the place where we are now, or takes us off it.
///
/// # Errors
///
/// [`Code::AutostartRefused`] when the list cannot be changed.
pub fn set(environment: &Environment, on: bool) -> Result<(), Failure> {
    let entry = entry(environment)?;
    if on {
        entry.enable().map_err(|error| refused(&error))
    } else if entry.is_enabled().map_err(|error| refused(&error))? {
        entry.disable().map_err(|error| refused(&error))
    } else {
        Ok(())
    }
}

fn entry(environment: &Environment) -> Result<AutoLaunch, Failure> {
    let program = match &environment.appimage {
        Some(image) => image.clone(),
        None => std::env::current_exe()
            .map_err(|error| Failure::new(Code::AutostartRefused, error.to_string()))?,
    };
    let mut words = vec![BACKGROUND.to_owned()];
    if let Some(home) = &environment.home {
        words.push(HOME.to_owned());
        words.push(as_one_word(writable(home)?));
    }

    AutoLaunchBuilder::new()
        .set_app_name(NAME)
        .set_app_path(&as_one_word(writable(&program)?))
        .set_args(&words)
        .set_windows_enable_mode(WindowsEnableMode::CurrentUser)
        .build()
        .map_err(|error| refused(&error))
}

/// A path that can stand in such a list. A line break in it would begin a line of its own there, and what is no text
/// would name another place.
fn writable(path: &Path) -> Result<&str, Failure> {
    path.to_str()
        .filter(|text| !text.contains(char::is_control))
        .filter(|text| !cfg!(windows) || !text.contains('"'))
        .ok_or_else(|| {
            let shown = path.display().to_string().escape_debug().to_string();
            Failure::new(
                Code::AutostartRefused,
                format!("a path with a line break or with letters of no known kind: {shown}"),
            )
        })
}

fn refused(error: &auto_launch::Error) -> Failure {
    Failure::new(Code::AutostartRefused, error.to_string())
}

/// The library writes arguments unquoted, with a space between them.
fn as_one_word(word: &str) -> String {
    if cfg!(target_os = "macos") {
        // There each is an element of a list.
        word.to_owned()
    } else if cfg!(windows) {
        // No path there has a quote in it.
        format!("\"{word}\"")
    } else {
        quoted_for_exec(word)
    }
}

/// Quoted as the Desktop Entry Specification wants it of `Exec`: a backslash before what a shell would read, written
/// as two because the value is a string, and a per cent sign doubled.
fn quoted_for_exec(word: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in word.chars() {
        match letter {
            '\\' => quoted.push_str(r"\\\\"),
            '"' | '`' | '$' => {
                quoted.push_str(r"\\");
                quoted.push(letter);
            }
            '%' => quoted.push_str("%%"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::{quoted_for_exec, writable};
    use std::path::Path;

    #[test]
    fn a_path_that_would_begin_a_line_of_its_own_is_refused() {
        for path in ["/home/a\nExec=evil", "/home/a\rb", "/home/a\0b", "/home/\u{85}b"] {
            let refused = writable(Path::new(path)).unwrap_err();

            assert!(!refused.details.contains(char::is_control), "{refused:?}");
        }
        assert!(writable(Path::new("/home/Anna's \"Daten\" für 100 %")).is_ok() || cfg!(windows));
    }

    #[cfg(unix)]
    #[test]
    fn a_path_that_is_no_text_is_refused() {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt as _;

        assert!(writable(Path::new(OsStr::from_bytes(b"/home/\xff"))).is_err());
    }

    #[test]
    fn a_path_with_spaces_and_signs_stays_one_word() {
        let quoted = ["/opt/My Apps/carryout", r#"/a"b"#, "/100 %/$HOME", r"/a\b"].map(quoted_for_exec);

        assert_eq!(
            quoted,
            [
                r#""/opt/My Apps/carryout""#,
                r#""/a\\"b""#,
                r#""/100 %%/\\$HOME""#,
                r#""/a\\\\b""#,
            ]
        );
    }
}
