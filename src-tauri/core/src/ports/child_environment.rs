//! The environment of programs that are started from here: the one of the desktop, not ours.
//!
//! An AppImage points a dozen variables at its own libraries, and the start of the window may set some for its own
//! toolkit. A browser of the system that inherits them crashes, or shows nothing.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names the variables that the program has set for itself at its start, separated by spaces.
pub const OWN_VARIABLES: &str = "CARRYOUT_OWN_VARIABLES";

/// Variables that are lists of paths: what lies in the AppImage goes, the rest stays.
const LISTS: [&str; 10] = [
    "PATH",
    "LD_LIBRARY_PATH",
    "XDG_DATA_DIRS",
    "XDG_CONFIG_DIRS",
    "PYTHONPATH",
    "PERLLIB",
    "GTK_PATH",
    "GST_PLUGIN_PATH",
    "QT_PLUGIN_PATH",
    "GIO_EXTRA_MODULES",
];

/// Variables that an AppImage sets to something that is no path. Source: AppImage's type 2 runtime and the GTK plugin of
/// linuxdeploy.
const MARKS: [&str; 8] = [
    "APPDIR",
    "APPIMAGE",
    "APPIMAGE_UUID",
    "ARGV0",
    "OWD",
    "GDK_BACKEND",
    "GTK_THEME",
    "PYTHONDONTWRITEBYTECODE",
];

/// Gives `command` the environment that the desktop gave us.
pub fn as_outside(command: &mut Command) {
    for (name, value) in changes(std::env::vars_os(), own_appdir().as_deref()) {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
}

/// Where the AppImage is mounted out of which this program runs. The variable alone says nothing: a terminal that is an
/// AppImage hands it on.
fn own_appdir() -> Option<PathBuf> {
    let appdir = std::env::var_os("APPDIR").map(PathBuf::from)?;
    let program = std::env::current_exe().ok()?;
    (appdir.parent().is_some() && program.starts_with(&appdir)).then_some(appdir)
}

fn changes(
    variables: impl Iterator<Item = (OsString, OsString)>,
    appdir: Option<&Path>,
) -> Vec<(OsString, Option<OsString>)> {
    let variables: Vec<(OsString, OsString)> = variables.collect();
    let own = variables.iter().find(|(name, _)| name == OWN_VARIABLES);
    let own = own.map(|(_, names)| names.to_string_lossy().into_owned());
    let mut own: Vec<&str> = own.iter().flat_map(|own| own.split_whitespace()).collect();
    if own.is_empty() && appdir.is_none() {
        return Vec::new();
    }
    own.push(OWN_VARIABLES);
    variables
        .iter()
        .filter_map(|(name, value)| {
            let is = |wanted: &&str| name == *wanted;
            if own.iter().any(is) {
                return Some((name.clone(), None));
            }
            let changed = outside(name, value, appdir?)?;
            Some((name.clone(), changed))
        })
        .collect()
}

/// What a variable is outside of the AppImage at `appdir`: nothing where it stays as it is.
fn outside(name: &OsStr, value: &OsStr, appdir: &Path) -> Option<Option<OsString>> {
    if MARKS.iter().any(|mark| name == *mark) {
        return Some(None);
    }
    let is_list = LISTS.iter().any(|list| name == *list);
    let is_inside = |path: &Path| path.starts_with(appdir);
    if !is_list {
        return is_inside(Path::new(value)).then_some(None);
    }
    let (inside, rest): (Vec<PathBuf>, Vec<PathBuf>) =
        std::env::split_paths(value).partition(|path| is_inside(path));
    if inside.is_empty() {
        return None;
    }
    let rest = rest.into_iter().filter(|path| !path.as_os_str().is_empty());
    let rest = std::env::join_paths(rest).ok().filter(|rest| !rest.is_empty());
    Some(rest)
}

#[cfg(all(test, unix))]
mod tests {
    use super::changes;
    use std::ffi::OsString;
    use std::path::Path;

    #[test]
    fn what_an_appimage_sets_for_itself_goes_and_the_rest_stays() {
        let changed = changed(
            &[
                ("APPDIR", "/tmp/.mount_carry"),
                ("APPIMAGE", "/home/a/carryout.AppImage"),
                ("GDK_BACKEND", "x11"),
                ("LD_LIBRARY_PATH", "/tmp/.mount_carry/usr/lib"),
                (
                    "XDG_DATA_DIRS",
                    "/tmp/.mount_carry/usr/share:/usr/share::/usr/local/share",
                ),
                ("PATH", "/tmp/.mount_carry/usr/bin:/usr/bin"),
                ("GIO_MODULE_DIR", "/tmp/.mount_carry/usr/lib/gio"),
                ("GDK_PIXBUF_MODULE_FILE", "/tmp/.mount_carry/loaders.cache"),
                ("GTK_EXE_PREFIX", "/tmp/.mount_carry/usr"),
                ("PYTHONHOME", "/tmp/.mount_carry/usr/"),
                ("HOME", "/home/a"),
                ("QT_PLUGIN_PATH", "/opt/qt"),
                ("BROWSER", "firefox"),
                ("OTHER", "/tmp/.mount_carryall/x"),
            ],
            Some("/tmp/.mount_carry"),
        );

        let expected = [
            "-APPDIR",
            "-APPIMAGE",
            "-GDK_BACKEND",
            "-LD_LIBRARY_PATH",
            "XDG_DATA_DIRS=/usr/share:/usr/local/share",
            "PATH=/usr/bin",
            "-GIO_MODULE_DIR",
            "-GDK_PIXBUF_MODULE_FILE",
            "-GTK_EXE_PREFIX",
            "-PYTHONHOME",
        ];
        assert_eq!(changed, expected);
    }

    #[test]
    fn another_programs_appimage_is_none_of_ours() {
        let variables = [
            ("APPDIR", "/tmp/.mount_term"),
            ("LD_LIBRARY_PATH", "/tmp/.mount_term/lib"),
        ];

        assert!(changed(&variables, None).is_empty());
    }

    #[test]
    fn what_the_start_has_set_for_the_window_is_not_handed_on() {
        let variables = [
            ("CARRYOUT_OWN_VARIABLES", "WEBKIT_DISABLE_DMABUF_RENDERER"),
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
            ("WEBKIT_FORCE_SANDBOX", "0"),
        ];

        let changed = changed(&variables, None);

        assert_eq!(
            changed,
            ["-CARRYOUT_OWN_VARIABLES", "-WEBKIT_DISABLE_DMABUF_RENDERER"]
        );
    }

    fn changed(variables: &[(&str, &str)], appdir: Option<&str>) -> Vec<String> {
        let variables = variables
            .iter()
            .map(|(name, value)| (OsString::from(name), OsString::from(value)));
        changes(variables, appdir.map(Path::new))
            .into_iter()
            .map(|(name, value)| match value {
                Some(value) => format!("{}={}", name.display(), value.display()),
                None => format!("-{}", name.display()),
            })
            .collect()
    }
}
