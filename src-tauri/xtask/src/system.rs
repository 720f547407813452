//! What the operating system has to bring along, how to see whether it is there, and what it is called by whom.

use std::io::{IsTerminal as _, stdin};
use std::path::Path;

use crate::command::Program;
use crate::places;
use crate::purpose::Purpose;

/// One thing that the operating system has to provide.
pub struct Need {
    /// Its common name.
    pub name: &'static str,
    /// The earliest purpose that needs it.
    pub since: Purpose,
    probe: Probe,
    apt: &'static [&'static str],
    dnf: &'static [&'static str],
    pacman: &'static [&'static str],
    zypper: &'static [&'static str],
}

/// How to see whether something is there, however it came to the machine.
enum Probe {
    /// One of these programs is on the search path.
    AnyOf(&'static [&'static str]),
    /// `pkg-config` knows this library.
    Library(&'static str),
    /// Python can make virtual environments with pip in them.
    Venv,
}

/// A package manager and its distributions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manager {
    Apt,
    Dnf,
    Pacman,
    Zypper,
}

/// Everything we ask of a Linux distribution. dnf and zypper take the path of a program for its package.
pub const LINUX: &[Need] = &[
    Need {
        name: "a C compiler",
        since: Purpose::Run,
        probe: Probe::AnyOf(&["cc"]),
        apt: &["build-essential"],
        dnf: &["gcc", "gcc-c++", "make"],
        pacman: &["base-devel"],
        zypper: &["gcc", "gcc-c++", "make"],
    },
    Need {
        name: "pkg-config",
        since: Purpose::Run,
        probe: Probe::AnyOf(&["pkg-config"]),
        apt: &["pkg-config"],
        dnf: &["pkgconf-pkg-config"],
        pacman: &["pkgconf"],
        zypper: &["pkg-config"],
    },
    Need {
        name: "WebKitGTK 4.1 with its headers",
        since: Purpose::Run,
        probe: Probe::Library("webkit2gtk-4.1"),
        apt: &["libwebkit2gtk-4.1-dev"],
        dnf: &["webkit2gtk4.1-devel"],
        pacman: &["webkit2gtk-4.1"],
        zypper: &["webkit2gtk3-devel"],
    },
    Need {
        name: "xdg-open",
        since: Purpose::Run,
        probe: Probe::AnyOf(&["xdg-open"]),
        apt: &["xdg-utils"],
        dnf: &["xdg-utils"],
        pacman: &["xdg-utils"],
        zypper: &["xdg-utils"],
    },
    PYTHON,
    Need {
        name: "Xvfb, a display without a screen",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["Xvfb"]),
        apt: &["xvfb"],
        dnf: &["xorg-x11-server-Xvfb"],
        pacman: &["xorg-server-xvfb"],
        zypper: &["/usr/bin/Xvfb"],
    },
    Need {
        name: "dbus-run-session, a session bus",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["dbus-run-session"]),
        apt: &["dbus"],
        dnf: &["dbus-daemon"],
        pacman: &["dbus"],
        zypper: &["/usr/bin/dbus-run-session"],
    },
    Need {
        name: "dbus-send",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["dbus-send"]),
        apt: &["dbus"],
        dnf: &["dbus-tools"],
        pacman: &["dbus"],
        zypper: &["/usr/bin/dbus-send"],
    },
    Need {
        name: "gnome-keyring, a Secret Service",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["gnome-keyring-daemon"]),
        apt: &["gnome-keyring"],
        dnf: &["gnome-keyring"],
        pacman: &["gnome-keyring"],
        zypper: &["gnome-keyring"],
    },
    Need {
        name: "xdotool, which focuses a window as a user does",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["xdotool"]),
        apt: &["xdotool"],
        dnf: &["xdotool"],
        pacman: &["xdotool"],
        zypper: &["xdotool"],
    },
    Need {
        name: "xclip, another program that pastes",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["xclip"]),
        apt: &["xclip"],
        dnf: &["xclip"],
        pacman: &["xclip"],
        zypper: &["xclip"],
    },
    Need {
        name: "WebKitWebDriver",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["WebKitWebDriver"]),
        apt: &["webkit2gtk-driver"],
        dnf: &["/usr/bin/WebKitWebDriver"],
        pacman: &["webkitgtk-6.0"],
        zypper: &["/usr/bin/WebKitWebDriver"],
    },
    Need {
        name: "Orca, the screen reader whose speech the tests read",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["orca"]),
        apt: &["orca", "at-spi2-core"],
        dnf: &["orca", "at-spi2-core"],
        pacman: &["orca", "at-spi2-core"],
        zypper: &["orca", "at-spi2-core"],
    },
    Need {
        name: "gcore, which writes down the memory of a running program",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["gcore"]),
        apt: &["gdb"],
        dnf: &["gdb"],
        pacman: &["gdb"],
        zypper: &["gdb"],
    },
    Need {
        name: "unzip",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["unzip"]),
        apt: &["unzip"],
        dnf: &["unzip"],
        pacman: &["unzip"],
        zypper: &["unzip"],
    },
    Need {
        name: "Chromium",
        since: Purpose::Test,
        probe: Probe::AnyOf(CHROMIUM),
        apt: &["chromium"],
        dnf: &["chromium"],
        pacman: &["chromium"],
        zypper: &["chromium"],
    },
    Need {
        name: "ChromeDriver",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["chromedriver"]),
        apt: &["chromium-driver"],
        dnf: &["chromedriver"],
        pacman: &["chromium"],
        zypper: &["chromedriver"],
    },
    Need {
        name: "curl",
        since: Purpose::Test,
        probe: Probe::AnyOf(&["curl"]),
        apt: &["curl", "ca-certificates"],
        dnf: &["curl"],
        pacman: &["curl"],
        zypper: &["curl"],
    },
    Need {
        name: "dpkg-shlibdeps, which knows the packages of libraries",
        since: Purpose::Bundle,
        probe: Probe::AnyOf(&["dpkg-shlibdeps"]),
        apt: &["dpkg-dev"],
        dnf: &["dpkg-dev"],
        pacman: &["dpkg"],
        zypper: &["dpkg"],
    },
    Need {
        name: "rpmbuild",
        since: Purpose::Bundle,
        probe: Probe::AnyOf(&["rpmbuild"]),
        apt: &["rpm"],
        dnf: &["rpm-build"],
        pacman: &["rpm-tools"],
        zypper: &["rpm-build"],
    },
    Need {
        name: "lintian, which judges Debian packages",
        since: Purpose::Bundle,
        probe: Probe::AnyOf(&["lintian"]),
        apt: &["lintian"],
        dnf: &["lintian"],
        pacman: &["lintian"],
        zypper: &["lintian"],
    },
    Need {
        name: "rpmlint, which judges RPM packages",
        since: Purpose::Bundle,
        probe: Probe::AnyOf(&["rpmlint"]),
        apt: &["rpmlint"],
        dnf: &["rpmlint"],
        pacman: &["rpmlint"],
        zypper: &["rpmlint"],
    },
    Need {
        name: "appstreamcli",
        since: Purpose::Bundle,
        probe: Probe::AnyOf(&["appstreamcli"]),
        apt: &["appstream"],
        dnf: &["appstream"],
        pacman: &["appstream"],
        zypper: &["AppStream"],
    },
    Need {
        name: "desktop-file-validate",
        since: Purpose::Bundle,
        probe: Probe::AnyOf(&["desktop-file-validate"]),
        apt: &["desktop-file-utils"],
        dnf: &["desktop-file-utils"],
        pacman: &["desktop-file-utils"],
        zypper: &["desktop-file-utils"],
    },
    Need {
        name: "debootstrap, which makes a fresh Debian",
        since: Purpose::Packages,
        probe: Probe::AnyOf(&["debootstrap"]),
        apt: &["debootstrap"],
        dnf: &["debootstrap"],
        pacman: &["debootstrap"],
        zypper: &["debootstrap"],
    },
];

/// Python, which brings Node where the distribution's own is too old.
pub const PYTHON: Need = Need {
    name: "Python 3 with venv",
    since: Purpose::Test,
    probe: Probe::Venv,
    apt: &["python3", "python3-venv"],
    dnf: &["python3"],
    pacman: &["python"],
    zypper: &["python3", "python3-pip"],
};

/// The names under which a Chromium may be installed.
pub const CHROMIUM: &[&str] = &[
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chromium-browser",
];

impl Need {
    /// Whether the machine lacks it.
    pub fn is_missing(&self) -> bool {
        match self.probe {
            Probe::AnyOf(programs) => programs.iter().all(|program| !is_there(program)),
            Probe::Library(name) => !Program::new("pkg-config").args(["--exists", name]).succeeds(),
            Probe::Venv => !Program::new("python3")
                .args(["-c", "import venv, ensurepip"])
                .succeeds(),
        }
    }

    fn packages(&self, manager: Manager) -> &'static [&'static str] {
        match manager {
            Manager::Apt => self.apt,
            Manager::Dnf => self.dnf,
            Manager::Pacman => self.pacman,
            Manager::Zypper => self.zypper,
        }
    }
}

impl Manager {
    /// The manager of the distribution that an `os-release` file describes.
    pub fn of(os_release: &str) -> Option<Self> {
        let value = |key: &str| {
            os_release
                .lines()
                .find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
                .unwrap_or_default()
                .trim_matches('"')
        };

        [value("ID")]
            .into_iter()
            .chain(value("ID_LIKE").split_whitespace())
            .find_map(|name| match name {
                "debian" | "ubuntu" => Some(Self::Apt),
                "fedora" | "rhel" | "centos" => Some(Self::Dnf),
                "arch" => Some(Self::Pacman),
                "suse" | "opensuse" | "opensuse-leap" | "opensuse-tumbleweed" => Some(Self::Zypper),
                _ => None,
            })
    }

    /// The packages that bring `needs`, each once.
    pub fn packages(self, needs: &[&Need]) -> Vec<&'static str> {
        let mut packages = Vec::new();
        for package in needs.iter().flat_map(|need| need.packages(self)) {
            if !packages.contains(package) {
                packages.push(*package);
            }
        }

        packages
    }

    /// The command that a user would type to install `packages`.
    pub fn command(self, packages: &[&str]) -> String {
        let install = match self {
            Self::Apt => "sudo apt-get install",
            Self::Dnf => "sudo dnf install",
            Self::Pacman => "sudo pacman -S --needed",
            Self::Zypper => "sudo zypper install",
        };

        format!("{install} {}", packages.join(" "))
    }
}

/// Whether the machine has `program`; Debian keeps some where only root looks.
pub fn is_there(program: &str) -> bool {
    places::on_path(program).is_some() || Path::new("/usr/sbin").join(program).is_file()
}

/// Prepares a program that root starts: variables for it and its own name follow as arguments.
///
/// `sudo` asks for a password only where a user can give one.
pub fn as_root() -> Program {
    if is_root() {
        Program::new("env")
    } else if stdin().is_terminal() {
        Program::new("sudo").args(["env"])
    } else {
        Program::new("sudo").args(["--non-interactive", "env"])
    }
}

/// Whether we may install packages without `sudo`.
pub fn is_root() -> bool {
    Program::new("id").args(["-u"]).read().is_ok_and(|id| id == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distribution_is_known_by_itself_or_by_its_parent() {
        let managers = [
            "ID=debian\n",
            "NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n",
            "ID=fedora\n",
            "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n",
            "ID=endeavouros\nID_LIKE=arch\n",
            "ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n",
            "ID=nixos\n",
        ]
        .map(Manager::of);

        assert_eq!(
            managers,
            [
                Some(Manager::Apt),
                Some(Manager::Apt),
                Some(Manager::Dnf),
                Some(Manager::Dnf),
                Some(Manager::Pacman),
                Some(Manager::Zypper),
                None
            ]
        );
    }

    #[test]
    fn the_key_id_like_is_not_taken_for_id() {
        assert_eq!(Manager::of("ID_LIKE=arch\nID=void\n"), Some(Manager::Pacman));
        assert_eq!(Manager::of("VERSION_ID=debian\n"), None);
    }

    #[test]
    fn a_package_that_brings_two_things_is_named_once() {
        let needs: Vec<&Need> = LINUX.iter().filter(|need| need.name.contains("dbus")).collect();

        assert_eq!(needs.len(), 2);
        assert_eq!(
            Manager::Apt.command(&Manager::Apt.packages(&needs)),
            "sudo apt-get install dbus"
        );
    }

    #[test]
    fn every_need_has_a_package_everywhere() {
        for need in LINUX {
            for manager in [Manager::Apt, Manager::Dnf, Manager::Pacman, Manager::Zypper] {
                assert!(
                    !need.packages(manager).is_empty(),
                    "{} has no package for {manager:?}",
                    need.name
                );
            }
        }
    }
}
