//! An X display as someone in front of it has it: what changes on it and when, and keys.

use anyhow::{Context, Result, bail};
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::damage::{ConnectionExt as _, ReportLevel};
use x11rb::protocol::xproto::{
    ConnectionExt as _, ImageFormat, InputFocus, KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MapState, Window,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{CURRENT_TIME, NONE};

/// Letters with their smoothed edges have more colours than an empty window with a frame.
const PAINTED: usize = 12;
/// A program that shows nothing by then is broken.
const PATIENCE: Duration = Duration::from_secs(30);
/// When nothing changes for so long, a picture is complete; a blinking cursor changes less often.
const QUIET: Duration = Duration::from_millis(400);

/// A key by its keysym.
#[derive(Clone, Copy, Debug)]
pub struct Key(pub u32);

impl Key {
    pub const TAB: Self = Self(0xff09);
    pub const CONTROL: Self = Self(0xffe3);
}

/// A display on which a single window is looked at.
pub struct Screen {
    connection: Arc<RustConnection>,
    root: Window,
    /// When something on the display changed.
    changes: Receiver<Instant>,
}

impl Screen {
    /// The display of this session.
    ///
    /// # Errors
    /// When there is none, or it cannot say what changes.
    pub fn open() -> Result<Self> {
        let (connection, number) = x11rb::connect(None).context("there is no X display")?;
        let connection = Arc::new(connection);
        let root = connection.setup().roots[number].root;
        connection.damage_query_version(1, 1)?.reply()?;
        let damage = connection.generate_id()?;
        connection
            .damage_create(damage, root, ReportLevel::RAW_RECTANGLES)?
            .check()?;
        let (send, changes) = mpsc::channel();
        let events = Arc::clone(&connection);
        thread::spawn(move || {
            while let Ok(event) = events.wait_for_event() {
                if matches!(event, Event::DamageNotify(_)) && send.send(Instant::now()).is_err() {
                    return;
                }
            }
        });
        Ok(Self {
            connection,
            root,
            changes,
        })
    }

    /// Waits until there are letters on the screen, and answers since when.
    pub fn painted(&self) -> Result<Instant> {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let Ok(at) = self.changes.recv_timeout(PATIENCE) else {
                break;
            };
            if self.colours()? >= PAINTED {
                return Ok(at);
            }
        }
        bail!("no window was painted within {} s", PATIENCE.as_secs())
    }

    /// Waits until nothing changes any more; answers the first change, if there was one, and the last.
    pub fn settled(&self) -> Result<Option<(Instant, Instant)>> {
        let mut seen: Option<(Instant, Instant)> = None;
        loop {
            match self.changes.recv_timeout(QUIET) {
                Ok(at) => seen = Some((seen.map_or(at, |(first, _)| first), at)),
                Err(RecvTimeoutError::Timeout) => return Ok(seen),
                Err(RecvTimeoutError::Disconnected) => bail!("the display is gone"),
            }
        }
    }

    /// Lets keys go to the window, as a window manager would.
    pub fn focus(&self) -> Result<()> {
        let mut largest = None;
        for window in self.connection.query_tree(self.root)?.reply()?.children {
            let shown = self.connection.get_window_attributes(window)?.reply()?.map_state;
            let place = self.connection.get_geometry(window)?.reply()?;
            let size = u32::from(place.width) * u32::from(place.height);
            if shown == MapState::VIEWABLE && largest.is_none_or(|(most, _)| size > most) {
                largest = Some((size, window));
            }
        }
        let (_, window) = largest.context("there is no window")?;
        self.connection
            .set_input_focus(InputFocus::PARENT, window, CURRENT_TIME)?
            .check()?;
        Ok(())
    }

    /// Presses these keys together and lets them go; answers when.
    pub fn press(&self, keys: &[Key]) -> Result<Instant> {
        let codes = keys
            .iter()
            .map(|key| self.code(*key))
            .collect::<Result<Vec<_>>>()?;
        let pressed = codes.iter().map(|code| (KEY_PRESS_EVENT, *code));
        let released = codes.iter().rev().map(|code| (KEY_RELEASE_EVENT, *code));
        let at = Instant::now();
        for (kind, code) in pressed.chain(released) {
            self.connection
                .xtest_fake_input(kind, code, CURRENT_TIME, NONE, 0, 0, 0)?;
        }
        self.connection.sync()?;
        Ok(at)
    }

    fn code(&self, key: Key) -> Result<u8> {
        let setup = self.connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let map = self
            .connection
            .get_keyboard_mapping(first, last - first + 1)?
            .reply()?;
        let each = usize::from(map.keysyms_per_keycode).max(1);
        let place = map
            .keysyms
            .chunks(each)
            .position(|syms| syms.first() == Some(&key.0));
        let place = place.with_context(|| format!("the keyboard has no key {:#x}", key.0))?;
        Ok(first + u8::try_from(place)?)
    }

    /// How many colours are on the screen.
    fn colours(&self) -> Result<usize> {
        let size = self.connection.get_geometry(self.root)?.reply()?;
        let picture = self
            .connection
            .get_image(
                ImageFormat::Z_PIXMAP,
                self.root,
                0,
                0,
                size.width,
                size.height,
                u32::MAX,
            )?
            .reply()?;
        let pixels = picture.data.chunks_exact(4);
        Ok(pixels.collect::<HashSet<_>>().len())
    }
}
