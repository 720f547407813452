//! The environment that the window's toolkit needs. It reads its variables when it is loaded, and a running program
//! cannot change its own safely, so the program starts itself once more in place: same process, same arguments.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::path::Path;

use carryout_core::ports::OWN_VARIABLES;

/// WebKit's renderer that shares buffers with the graphics card. Without a card, and with NVIDIA's driver, its windows
/// stay blank. Sources: tauri#9304, tauri#10702.
const NO_DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// NVIDIA's driver ends the connection to a Wayland compositor that synchronises explicitly. Source: tauri#10702.
const NO_EXPLICIT_SYNC: &str = "__NV_DISABLE_EXPLICIT_SYNC";

/// Variables that open the page of a released program to anyone who can set one: remote inspectors, debuggers of the
/// toolkit, options of the script engine.
const DEBUGGERS: [&str; 4] = [
    "WEBKIT_INSPECTOR_",
    "JSC_",
    "GTK_DEBUG",
    "TAURI_WEBVIEW_AUTOMATION",
];

/// Variables that name modules to be loaded. Desktops name theirs by name; a path names a file of anybody's.
const MODULES: [&str; 2] = ["GTK_MODULES", "GTK3_MODULES"];

/// What the decision rests on.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The environment as the desktop gave it.
    pub variables: BTreeMap<OsString, OsString>,
    /// There is a graphics card that can render: a `/dev/dri/renderD*`.
    pub can_render: bool,
    /// NVIDIA's own driver is loaded.
    pub is_nvidia: bool,
    /// The build is one for users, not for developers.
    pub is_release: bool,
}

impl Facts {
    /// Looks at this computer and this process.
    #[must_use]
    pub fn see() -> Self {
        let render_node =
            |entry: std::fs::DirEntry| entry.file_name().to_string_lossy().starts_with("renderD");
        Self {
            variables: std::env::vars_os().collect(),
            can_render: std::fs::read_dir("/dev/dri")
                .is_ok_and(|mut entries| entries.any(|entry| entry.is_ok_and(render_node))),
            is_nvidia: Path::new("/proc/driver/nvidia/version").exists(),
            is_release: !cfg!(debug_assertions),
        }
    }

    /// Which variables have to change, and to what; none after the program has started with them.
    #[must_use]
    pub fn changes(&self) -> BTreeMap<OsString, Option<OsString>> {
        let mut changes = BTreeMap::new();
        let mut own = self.own();
        let mut set = |name: &str| {
            // A value the user has set stays, also `0`.
            if !self.variables.contains_key(OsStr::new(name)) {
                changes.insert(name.into(), Some("1".into()));
                own.push(name.to_owned());
            }
        };
        if self.is_nvidia || !self.can_render {
            set(NO_DMABUF);
        }
        if self.is_nvidia && self.variables.contains_key(OsStr::new("WAYLAND_DISPLAY")) {
            set(NO_EXPLICIT_SYNC);
        }
        if !changes.is_empty() {
            changes.insert(OWN_VARIABLES.into(), Some(own.join(" ").into()));
        }
        if self.is_release {
            let debuggers = self.variables.keys().filter(|name| is_debugger(name));
            changes.extend(debuggers.map(|name| (name.clone(), None)));
            changes.extend(self.foreign_modules());
        }
        changes
    }

    fn own(&self) -> Vec<String> {
        let own = self.variables.get(OsStr::new(OWN_VARIABLES));
        let own = own.map(|own| own.to_string_lossy().into_owned());
        own.iter()
            .flat_map(|own| own.split_whitespace())
            .map(str::to_owned)
            .collect()
    }

    fn foreign_modules(&self) -> impl Iterator<Item = (OsString, Option<OsString>)> {
        MODULES.into_iter().filter_map(|name| {
            let modules = self.variables.get(OsStr::new(name))?.to_string_lossy();
            let kept: Vec<&str> = modules
                .split(':')
                .filter(|module| !module.contains('/'))
                .collect();
            let kept = kept.join(":");
            (kept != modules).then(|| (name.into(), (!kept.is_empty()).then(|| kept.into())))
        })
    }
}

fn is_debugger(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    DEBUGGERS
        .iter()
        .any(|debugger| name == *debugger || debugger.ends_with('_') && name.starts_with(debugger))
}

/// Starts the program anew in place if its environment has to change. Returns if it need not, or if it cannot be: a
/// window that stays blank can still be reported, and release builds have no inspector.
#[cfg(target_os = "linux")]
pub fn prepare() {
    use std::os::unix::process::CommandExt as _;

    let changes = Facts::see().changes();
    if changes.is_empty() {
        return;
    }
    // By its file, for the name it was started with may lead elsewhere by now.
    let Ok(program) = std::env::current_exe() else {
        return;
    };
    let mut words = std::env::args_os();
    let mut command = std::process::Command::new(program);
    if let Some(own_name) = words.next() {
        command.arg0(own_name);
    }
    command.args(words);
    for (name, value) in changes {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let error = command.exec();
    eprintln!("carryout: the environment of the window could not be set: {error}");
}

/// Only WebKitGTK needs any of this.
#[cfg(not(target_os = "linux"))]
pub fn prepare() {}

#[cfg(test)]
mod tests {
    use super::{Facts, OWN_VARIABLES};
    use std::ffi::OsString;

    #[test]
    fn a_machine_with_a_card_needs_nothing() {
        assert!(facts(&[("DISPLAY", ":0")]).changes().is_empty());
    }

    #[test]
    fn without_a_card_and_with_nvidias_driver_the_window_paints_without_it() {
        let bare = Facts {
            can_render: false,
            ..facts(&[])
        };
        let nvidia = Facts {
            is_nvidia: true,
            ..facts(&[("WAYLAND_DISPLAY", "wayland-0")])
        };

        assert_eq!(
            changes(&bare),
            [
                "CARRYOUT_OWN_VARIABLES=WEBKIT_DISABLE_DMABUF_RENDERER",
                "WEBKIT_DISABLE_DMABUF_RENDERER=1"
            ]
        );
        assert_eq!(
            changes(&nvidia),
            [
                "CARRYOUT_OWN_VARIABLES=WEBKIT_DISABLE_DMABUF_RENDERER __NV_DISABLE_EXPLICIT_SYNC",
                "WEBKIT_DISABLE_DMABUF_RENDERER=1",
                "__NV_DISABLE_EXPLICIT_SYNC=1",
            ]
        );
    }

    #[test]
    fn what_the_user_has_set_stays() {
        for value in ["0", "1", ""] {
            let set = Facts {
                can_render: false,
                ..facts(&[("WEBKIT_DISABLE_DMABUF_RENDERER", value)])
            };

            assert!(set.changes().is_empty(), "{value}");
        }
    }

    #[test]
    fn a_release_opens_its_page_to_no_debugger() {
        let variables = [
            ("GTK_DEBUG", "interactive"),
            ("GTK_MODULES", "gail:/tmp/evil.so:atk-bridge"),
            ("GTK3_MODULES", "/tmp/evil.so"),
            ("JSC_dumpOptions", "1"),
            ("TAURI_WEBVIEW_AUTOMATION", "true"),
            ("WEBKIT_INSPECTOR_HTTP_SERVER", "0.0.0.0:1"),
            ("WEBKIT_INSPECTOR_SERVER", "0.0.0.0:2"),
            ("GTK_THEME", "Adwaita"),
        ];
        let release = Facts {
            is_release: true,
            ..facts(&variables)
        };

        assert_eq!(
            changes(&release),
            [
                "-GTK3_MODULES",
                "-GTK_DEBUG",
                "GTK_MODULES=gail:atk-bridge",
                "-JSC_dumpOptions",
                "-TAURI_WEBVIEW_AUTOMATION",
                "-WEBKIT_INSPECTOR_HTTP_SERVER",
                "-WEBKIT_INSPECTOR_SERVER",
            ]
        );
        assert!(facts(&variables).changes().is_empty(), "developers need them");
    }

    #[test]
    fn nothing_is_left_to_change_after_the_start() {
        let mut facts = Facts {
            can_render: false,
            is_nvidia: true,
            is_release: true,
            ..facts(&[
                ("WAYLAND_DISPLAY", "w"),
                ("WEBKIT_INSPECTOR_SERVER", "x"),
                ("GTK_MODULES", "/a:b"),
            ])
        };

        for (name, value) in facts.changes() {
            match value {
                Some(value) => facts.variables.insert(name, value),
                None => facts.variables.remove(&name),
            };
        }

        assert!(facts.changes().is_empty(), "{:?}", facts.changes());
        assert!(facts.variables.contains_key(&OsString::from(OWN_VARIABLES)));
    }

    fn facts(variables: &[(&str, &str)]) -> Facts {
        let variables = variables.iter().map(|(name, value)| (name.into(), value.into()));
        Facts {
            variables: variables.collect(),
            can_render: true,
            is_nvidia: false,
            is_release: false,
        }
    }

    fn changes(facts: &Facts) -> Vec<String> {
        let changes = facts.changes().into_iter();
        changes
            .map(|(name, value)| match value {
                Some(value) => format!("{}={}", name.display(), value.display()),
                None => format!("-{}", name.display()),
            })
            .collect()
    }
}
