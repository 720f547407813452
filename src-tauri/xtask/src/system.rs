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
    pub probe: Probe,
    pub apt: &'static [&'static str],
    pub dnf: &'static [&'static str],
    pub pacman: &'static [&'static str],
    pub zypper: &'static [&'static str],
}

/// How to see whether something is there, however it came to the machine.
pub enum Probe {
    /// One of these programs is on the search path.
    AnyOf(&'static [&'static str]),
    /// `pkg-config` knows this library.
    Library(&'static str),
    /// Some font has the characters of this language.
    Font(&'static str),
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

impl Need {
    /// Whether the machine lacks it.
    pub fn is_missing(&self) -> bool {
        match self.probe {
            Probe::AnyOf(programs) => programs.iter().all(|program| !is_there(program)),
            Probe::Library(name) => !Program::new("pkg-config").args(["--exists", name]).succeeds(),
            Probe::Font(language) => Program::new("fc-list")
                .args([format!(":lang={language}")])
                .read()
                .is_ok_and(|fonts| fonts.trim().is_empty()),
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
    use crate::needs::LINUX;

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
