//! What the program tells assistive technology over AT-SPI: names, roles, states and texts of everything in its window.

use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::OwnedObjectPath;

use crate::desktop::Desktop;

/// The number of the state in AT-SPI's list.
const FOCUSED: u32 = 12;

/// Where an object is: the program's name on the bus, and a path.
type Place = (String, OwnedObjectPath);

/// One object of the window.
#[derive(Clone, Debug)]
pub struct Accessible {
    pub role: &'static str,
    pub name: String,
    pub description: String,
    pub text: String,
    pub is_focused: bool,
}

/// The accessibility bus of a desktop.
pub struct Tree(Connection);

impl Tree {
    /// Connects to the bus that the desktop's programs use.
    pub fn of(desktop: &Desktop) -> Self {
        let session = connection::Builder::address(desktop.bus())
            .unwrap()
            .build()
            .unwrap();
        let bus = Proxy::new(&session, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus").unwrap();
        let address: String = bus.call("GetAddress", &()).unwrap();

        Self(
            connection::Builder::address(address.as_str())
                .unwrap()
                .build()
                .unwrap(),
        )
    }

    /// Everything in the program's window, in the order in which it is read.
    pub fn all(&self) -> Vec<Accessible> {
        let root = (
            "org.a11y.atspi.Registry".to_owned(),
            "/org/a11y/atspi/accessible/root".try_into().unwrap(),
        );
        let programs = self.children(&root);
        let ours = programs
            .iter()
            .find(|place| self.property(place, "Name").eq_ignore_ascii_case("carryout"))
            .expect("the program is on the accessibility bus");
        let mut all = Vec::new();
        self.collect(ours, &mut all);
        all
    }

    /// All words of the window in one line, as a screen reader could come across them.
    pub fn words(&self) -> String {
        let all = self.all();
        let words: Vec<String> = all
            .iter()
            .flat_map(|one| [&one.name, &one.description, &one.text])
            .map(|text| plain(text))
            .collect();
        words.join(" \u{b6} ")
    }

    /// What has the focus, where that is more than the window or the page as a whole.
    pub fn focused(&self) -> Option<Accessible> {
        let innermost = self.all().into_iter().rfind(|one| one.is_focused)?;
        let is_page = ["document web", "scroll pane", "frame"].contains(&innermost.role);
        (!is_page).then_some(innermost)
    }

    fn collect(&self, place: &Place, all: &mut Vec<Accessible>) {
        let Some(proxy) = self.proxy(place, "org.a11y.atspi.Accessible") else {
            return;
        };
        let states: Vec<u32> = proxy.call("GetState", &()).unwrap_or_default();
        let interfaces: Vec<String> = proxy.call("GetInterfaces", &()).unwrap_or_default();
        let text = if interfaces.iter().any(|name| name == "org.a11y.atspi.Text") {
            let text = self.proxy(place, "org.a11y.atspi.Text");
            text.and_then(|text| text.call("GetText", &(0, -1)).ok())
        } else {
            None
        };
        all.push(Accessible {
            role: role(proxy.call("GetRole", &()).unwrap_or_default()),
            name: self.property(place, "Name"),
            description: self.property(place, "Description"),
            text: text.unwrap_or_default(),
            is_focused: states.first().is_some_and(|bits| bits & (1 << FOCUSED) != 0),
        });
        for child in self.children(place) {
            self.collect(&child, all);
        }
    }

    /// What vanishes while it is looked at has no children.
    fn children(&self, place: &Place) -> Vec<Place> {
        let Some(proxy) = self.proxy(place, "org.a11y.atspi.Accessible") else {
            return Vec::new();
        };
        let children: Vec<Place> = proxy.call("GetChildren", &()).unwrap_or_default();
        if !children.is_empty() {
            return children;
        }
        // The page is a program of its own; it is told only when asked for by its number.
        let count: i32 = proxy.get_property("ChildCount").unwrap_or_default();
        (0..count)
            .filter_map(|index| proxy.call("GetChildAtIndex", &(index,)).ok())
            .collect()
    }

    fn property(&self, place: &Place, name: &str) -> String {
        let proxy = self.proxy(place, "org.a11y.atspi.Accessible");
        proxy
            .and_then(|proxy| proxy.get_property(name).ok())
            .unwrap_or_default()
    }

    fn proxy<'a>(&'a self, (bus, path): &Place, interface: &'static str) -> Option<Proxy<'a>> {
        zbus::blocking::proxy::Builder::new(&self.0)
            .destination(bus.clone())
            .and_then(|builder| builder.path(path.clone()))
            .and_then(|builder| builder.interface(interface))
            .map(|builder| builder.cache_properties(zbus::proxy::CacheProperties::No))
            .and_then(|builder| builder.build())
            .ok()
    }
}

/// The roles that matter here. Source: `AtspiRole` in at-spi2-core.
fn role(number: u32) -> &'static str {
    match number {
        7 => "check box",
        16 => "dialog",
        23 => "frame",
        42 => "progress bar",
        43 => "push button",
        49 => "scroll pane",
        62 => "toggle button",
        67 => "unknown",
        79 => "entry",
        83 => "heading",
        95 => "document web",
        110 => "landmark",
        _ => "",
    }
}

/// A text without line ends, double spaces, and the signs that stand for embedded objects.
pub fn plain(text: &str) -> String {
    text.replace('\u{fffc}', " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
