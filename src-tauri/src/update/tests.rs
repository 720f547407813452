//! The updater against a feed on loopback, with signatures as `tauri signer` makes them: what is good takes the program's
//! place, and nothing else does.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

mod feed;

use super::feed::Found;
use super::fetch::Limits;
use super::install::{Around, Refused, install as put};
use super::source::Updates;
use super::*;
use carryout_core::ports::HttpNetwork;
use feed::{Feed, Keys, NEW, Reply, signature};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::App;
use tauri::test::{MockRuntime, mock_builder, mock_context, noop_assets};
use tempfile::TempDir;

/// The program before.
const OLD: &[u8] = b"\x7fELF the old program";

#[tokio::test]
async fn a_good_update_is_shown_with_its_notes_and_takes_the_programs_place() {
    let ground = Ground::new(Keys::new()).await;
    ground.offer("0.2.0", NEW, &signature(&ground.keys, NEW, "0.2.0"));

    check(ground.app.handle(), &ground.app_state).await.unwrap();

    let shown = ground.shown().unwrap();
    assert_eq!(shown.version, "0.2.0");
    assert_eq!(shown.notes.as_deref(), Some("### Added\n\n- A thing."));
    assert!(shown.can_install);
    assert_eq!(ground.app_state.updater().missed, None);
    assert!(ground.app_state.updater().checked_at.is_some());
    let closed = ground.install(|| false).await.unwrap();
    assert!(closed, "the session is closed before");
    assert_eq!(ground.program(), NEW);
    assert_eq!(ground.beside(), 1, "nothing else is left beside it");
}

#[tokio::test]
async fn what_is_not_signed_for_these_bytes_this_key_and_this_version_is_not_installed() {
    let stranger = Keys::new();
    let changed = [NEW, b"changed"].concat();
    let older = b"\x7fELF an older program".as_slice();
    type Signed = fn(&Keys, &Keys, &[u8]) -> String;
    let cases: [(&str, &[u8], Signed); 5] = [
        ("tampered", &changed, |keys, _, _| signature(keys, NEW, "0.2.0")),
        ("wrong key", NEW, |_, stranger, bytes| {
            signature(stranger, bytes, "0.2.0")
        }),
        ("an older version under a newer name", older, |keys, _, bytes| {
            signature(keys, bytes, "0.0.9")
        }),
        ("signed without a version", NEW, |keys, _, bytes| {
            signature(keys, bytes, "")
        }),
        ("a signature that is none", NEW, |_, _, _| {
            "bm90IGEgc2lnbmF0dXJl".to_owned()
        }),
    ];
    for (name, bytes, sign) in cases {
        let ground = Ground::new(Keys::new()).await;
        ground.offer("0.2.0", bytes, &sign(&ground.keys, &stranger, bytes));

        check(ground.app.handle(), &ground.app_state).await.unwrap();
        let refused = ground.install(|| false).await.unwrap_err();

        assert_eq!(refused.code, Code::UpdateNotGenuine, "{name}: {refused}");
        ground.is_untouched(name);
    }
}

#[tokio::test]
async fn what_has_no_signature_at_all_is_not_even_offered() {
    for installer in [
        json!({ "url": "http://127.0.0.1:1/a", "signature": "" }),
        json!({ "url": "http://127.0.0.1:1/a" }),
    ] {
        let ground = Ground::new(Keys::new()).await;
        ground.announce(json!({
            "version": "0.2.0",
            "platforms": { target(): installer },
        }));

        check(ground.app.handle(), &ground.app_state).await.unwrap();

        assert_eq!(ground.shown(), None);
        assert_eq!(ground.app_state.updater().missed, Some(UpdateMiss::Garbled));
    }
}

#[tokio::test]
async fn an_older_version_the_same_one_and_one_for_other_systems_are_no_update() {
    for (version, systems) in [
        ("0.0.9", target()),
        ("0.1.0", target()),
        ("0.2.0", "plan9-mips".to_owned()),
    ] {
        let ground = Ground::new(Keys::new()).await;
        let signature = signature(&ground.keys, NEW, version);
        ground.announce(json!({
            "version": version,
            "platforms": { systems: { "url": ground.feed.url("/installer"), "signature": signature } },
        }));

        check(ground.app.handle(), &ground.app_state).await.unwrap();

        assert_eq!(ground.shown(), None, "{version}");
        assert_eq!(ground.app_state.updater().missed, None, "{version}");
    }
}

#[tokio::test]
async fn half_a_download_an_endless_one_a_silent_one_and_a_refusal_leave_the_old_program() {
    let replies: [(&str, Reply); 6] = [
        ("half", Reply::Half(NEW.to_vec())),
        ("silent after half", Reply::Stalled(NEW.to_vec())),
        ("endless", Reply::Endless),
        ("too large by its own word", Reply::Sized(u64::MAX)),
        ("not found", Reply::Status(404)),
        (
            "redirected to another machine, unencrypted",
            Reply::To("http://192.0.2.1/a".to_owned()),
        ),
    ];
    for (name, reply) in replies {
        let ground = Ground::new(Keys::new()).await;
        ground.offer("0.2.0", NEW, &signature(&ground.keys, NEW, "0.2.0"));
        check(ground.app.handle(), &ground.app_state).await.unwrap();
        ground.feed.set("/installer", reply);

        let refused = ground.install(|| false).await.unwrap_err();

        assert_eq!(refused.code, Code::UpdateFailed, "{name}: {refused}");
        ground.is_untouched(name);
        assert_eq!(ground.app_state.updater().progress, None, "{name}");
    }
}

#[tokio::test]
async fn a_redirect_is_followed_and_the_download_tells_how_far_it_is() {
    let ground = Ground::new(Keys::new()).await;
    let large = [NEW, &vec![7; 3 << 20]].concat();
    ground.offer("0.2.0", &large, &signature(&ground.keys, &large, "0.2.0"));
    ground
        .feed
        .set("/installer", Reply::To(ground.feed.url("/elsewhere")));
    ground.feed.set("/elsewhere", Reply::Whole(large.clone()));
    check(ground.app.handle(), &ground.app_state).await.unwrap();
    let found = ground.found();
    let mut reported = Vec::new();

    let installed = put(
        &found.update.unwrap(),
        ground.around(&HttpNetwork::new().unwrap()),
        |done, total| reported.push((done, total)),
        || false,
        async {},
    )
    .await;

    assert!(installed.is_ok(), "{installed:?}");
    assert_eq!(ground.program(), large);
    let size = large.len() as u64;
    assert_eq!(reported.first(), Some(&(0, Some(size))));
    assert_eq!(reported.last(), Some(&(size, Some(size))));
    assert!(reported.len() > 2 && reported.is_sorted());
}

#[tokio::test]
async fn a_feed_that_is_down_slow_or_garbage_is_told_with_its_time_and_is_no_failure() {
    let replies = [
        (Reply::Status(503), UpdateMiss::Unreachable),
        (Reply::Half(b"{\"version\"".to_vec()), UpdateMiss::Unreachable),
        (Reply::Silent, UpdateMiss::Slow),
        (Reply::Stalled(b"{}".to_vec()), UpdateMiss::Slow),
        (
            Reply::Whole(b"<html>Sign in</html>".to_vec()),
            UpdateMiss::Garbled,
        ),
        (
            Reply::Whole(b"{\"version\":\"next\"}".to_vec()),
            UpdateMiss::Garbled,
        ),
        (Reply::Whole(b"[".repeat(100_000)), UpdateMiss::Garbled),
        (Reply::Whole(b"\xff\xfe\0".to_vec()), UpdateMiss::Garbled),
        (Reply::Endless, UpdateMiss::Garbled),
        (
            Reply::To("http://192.0.2.1/latest.json".to_owned()),
            UpdateMiss::Garbled,
        ),
    ];
    for (reply, expected) in replies {
        let name = format!("{reply:?}").chars().take(60).collect::<String>();
        let ground = Ground::new(Keys::new()).await;
        ground.feed.set("/latest.json", reply);

        check(ground.app.handle(), &ground.app_state).await.unwrap();

        let updater = ground.app_state.updater();
        assert_eq!(updater.missed, Some(expected), "{name}");
        assert!(updater.checked_at.is_some() && !updater.checking, "{name}");
        assert_eq!(ground.shown(), None, "{name}");
    }
}

#[tokio::test]
async fn a_feed_that_cannot_be_reached_forgets_nothing_and_one_that_withdraws_does() {
    let ground = Ground::new(Keys::new()).await;
    ground.offer("0.2.0", NEW, &signature(&ground.keys, NEW, "0.2.0"));
    check(ground.app.handle(), &ground.app_state).await.unwrap();

    ground.feed.set("/latest.json", Reply::Status(500));
    check(ground.app.handle(), &ground.app_state).await.unwrap();
    assert!(ground.shown().is_some());

    ground.offer("0.1.0", NEW, &signature(&ground.keys, NEW, "0.1.0"));
    check(ground.app.handle(), &ground.app_state).await.unwrap();
    assert_eq!(ground.shown(), None);
    assert_eq!(ground.app_state.updater().missed, None);
}

#[tokio::test]
async fn notes_are_text_without_sequences_addresses_or_end() {
    let ground = Ground::new(Keys::new()).await;
    let notes = format!(
        "\u{1b}[31mred\u{202e}\n<script>alert(1)</script>\nhttps://example.org/a?token=abcdefgh\n{}",
        "long ".repeat(10_000)
    );
    ground.announce(json!({
        "version": "0.2.0",
        "notes": notes,
        "platforms": { target(): { "url": ground.feed.url("/installer"), "signature": signature(&ground.keys, NEW, "0.2.0") } },
    }));

    check(ground.app.handle(), &ground.app_state).await.unwrap();

    let notes = ground.shown().unwrap().notes.unwrap();
    assert!(
        notes.starts_with("red\n<script>alert(1)</script>\n<address>\nlong"),
        "{notes}"
    );
    assert!(notes.chars().count() <= 4_001);
}

#[tokio::test]
async fn nothing_is_installed_during_a_transfer_before_or_after_the_download() {
    for busy_from in [0, 1] {
        let ground = Ground::new(Keys::new()).await;
        ground.offer("0.2.0", NEW, &signature(&ground.keys, NEW, "0.2.0"));
        check(ground.app.handle(), &ground.app_state).await.unwrap();
        let asked = std::cell::Cell::new(0);

        let refused = ground
            .install(|| {
                asked.set(asked.get() + 1);
                asked.get() > busy_from
            })
            .await
            .unwrap_err();

        assert_eq!(refused.code, Code::UpdateWaits);
        ground.is_untouched("busy");
        assert_eq!(ground.feed.requests("/installer"), busy_from);
    }
}

#[tokio::test]
async fn a_program_that_cannot_be_replaced_says_so_and_stays() {
    let ground = Ground::new(Keys::new()).await;
    ground.offer("0.2.0", NEW, &signature(&ground.keys, NEW, "0.2.0"));
    check(ground.app.handle(), &ground.app_state).await.unwrap();
    // A folder lies where the new program would be written.
    std::fs::create_dir_all(ground.dir.path().join("bin/.Carryout.AppImage.update/full")).unwrap();

    let refused = ground.install(|| false).await.unwrap_err();

    assert_eq!(refused.code, Code::UpdateBlocked, "{refused}");
    assert_eq!(ground.program(), OLD);
}

#[tokio::test]
async fn a_signed_page_is_no_program() {
    let page = b"<html>".as_slice();
    let ground = Ground::new(Keys::new()).await;
    ground.offer("0.2.0", page, &signature(&ground.keys, page, "0.2.0"));
    check(ground.app.handle(), &ground.app_state).await.unwrap();

    let refused = ground.install(|| false).await.unwrap_err();

    assert_eq!(refused.code, Code::UpdateFailed, "{refused}");
    ground.is_untouched("a page");
}

/// Runs the next test on a drive that has space for the old program and not for another.
#[test]
fn a_disk_that_fills_leaves_the_old_program_and_nothing_else() {
    let place = tempfile::tempdir().unwrap();
    let script = "mount -t tmpfs -o size=256k none \"$TMPDIR\" && exec \"$0\" --exact --ignored --nocapture update::tests::on_a_full_disk";
    let as_user: &[&str] = &["--user", "--map-root-user", "--mount"];
    let as_root: &[&str] = &["--mount"];
    let mut said = String::new();
    for options in [as_user, as_root] {
        let ran = std::process::Command::new("unshare")
            .args(options)
            .args(["sh", "-c", script])
            .arg(std::env::current_exe().unwrap())
            .env("TMPDIR", place.path())
            .output()
            .unwrap();
        said += &String::from_utf8_lossy(&[ran.stdout, ran.stderr].concat());
        if ran.status.success() {
            assert!(said.contains("1 passed"), "{said}");
            return;
        }
    }
    panic!("{said}");
}

#[tokio::test]
#[ignore = "runs on the small drive that the test before makes"]
async fn on_a_full_disk() {
    let large = [NEW, &vec![7; 1 << 20]].concat();
    let ground = Ground::new(Keys::new()).await;
    ground.offer("0.2.0", &large, &signature(&ground.keys, &large, "0.2.0"));
    check(ground.app.handle(), &ground.app_state).await.unwrap();

    let refused = ground.install(|| false).await.unwrap_err();

    assert_eq!(refused.code, Code::UpdateNoSpace, "{refused}");
    ground.is_untouched("full");
}

#[tokio::test]
async fn where_packages_belong_to_the_system_a_newer_version_is_told_and_never_fetched() {
    let ground = Ground::with(Keys::new(), |environment| environment.appimage = None).await;
    assert_eq!(ground.app_state.updater().mode, UpdateMode::Page);
    ground.announce(json!({ "version": "0.2.0", "platforms": {} }));

    check(ground.app.handle(), &ground.app_state).await.unwrap();

    assert!(!ground.shown().unwrap().can_install);
    assert!(ground.found().update.is_none());
}

#[tokio::test]
async fn a_build_without_a_feed_and_one_that_may_not_look_say_so_and_ask_nobody() {
    for (updates, mode) in [
        (Updates::Absent, UpdateMode::Absent),
        (Updates::Forbidden, UpdateMode::Forbidden),
    ] {
        let ground = Ground::with(Keys::new(), |environment| environment.updates = updates).await;

        let refused = check(ground.app.handle(), &ground.app_state).await.unwrap_err();
        let not_installed = install(ground.app.handle(), &ground.app_state).await.unwrap_err();

        assert_eq!(ground.app_state.updater().mode, mode);
        assert_eq!([refused.code, not_installed.code], [Code::WrongUse; 2]);
        assert_eq!(ground.feed.requests("/latest.json"), 0);
    }
}

#[tokio::test]
async fn what_was_chosen_and_learned_is_known_to_the_next_start() {
    let ground = Ground::with(Keys::new(), |environment| {
        environment.origin = Some("http://127.0.0.1:9".to_owned());
    })
    .await;
    ground.app_state.open().await;
    let engine = ground.app_state.real_engine().unwrap();
    assert!(ground.app_state.updater().automatic);
    switch(&ground.app_state, false).await.unwrap();
    ground.offer("0.1.0", NEW, &signature(&ground.keys, NEW, "0.1.0"));
    check(ground.app.handle(), &ground.app_state).await.unwrap();
    let at = ground.app_state.updater().checked_at;

    ground.app_state.change_updater(|view| {
        view.automatic = true;
        view.checked_at = None;
    });
    recall(ground.app.handle(), &ground.app_state, &engine).await;

    assert!(!ground.app_state.updater().automatic);
    assert_eq!(ground.app_state.updater().checked_at, at);
    assert!(locked(&ground.app.state::<Updater>().last).is_some());
    // A version that was found and not installed is looked for again after a start.
    ground.offer("0.2.0", NEW, &signature(&ground.keys, NEW, "0.2.0"));
    check(ground.app.handle(), &ground.app_state).await.unwrap();
    recall(ground.app.handle(), &ground.app_state, &engine).await;
    assert_eq!(*locked(&ground.app.state::<Updater>().last), None);
}

/// As the feed names this system.
fn target() -> String {
    format!("{}-{}", std::env::consts::OS, std::env::consts::ARCH)
}

/// A program without a window, which is an AppImage in a folder of its own, and a feed that it looks at.
struct Ground {
    app: App<MockRuntime>,
    app_state: Arc<AppState>,
    feed: Feed,
    keys: Keys,
    dir: TempDir,
}

impl Ground {
    async fn new(keys: Keys) -> Self {
        Self::with(keys, |_| {}).await
    }

    async fn with(keys: Keys, change: impl FnOnce(&mut Environment)) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let appimage = dir.path().join("bin/Carryout.AppImage");
        std::fs::create_dir_all(appimage.parent().unwrap()).unwrap();
        std::fs::write(&appimage, OLD).unwrap();
        let feed = Feed::open().await;
        let mut environment = Environment {
            appimage: Some(appimage),
            updates: Updates::From(UpdateSource {
                feed: feed.url("/latest.json").parse().unwrap(),
                key: keys.public(),
                page: "https://example.org/download".parse().unwrap(),
            }),
            ..Environment::at(dir.path().join("home"))
        };
        change(&mut environment);
        let mut context = mock_context(noop_assets());
        context.config_mut().plugins.0.insert(
            "updater".to_owned(),
            json!({ "endpoints": [], "pubkey": "", "requireSignedVersion": true }),
        );
        let mut builder = mock_builder().manage(Updater {
            limits: hasty(),
            ..Updater::default()
        });
        if let Some(plugin) = plugin(&environment) {
            builder = builder.plugin(plugin);
        }
        Self {
            app: builder.build(context).unwrap(),
            app_state: Arc::new(AppState::new(environment)),
            feed,
            keys,
            dir,
        }
    }

    /// The feed says this from now on.
    fn announce(&self, feed: Value) {
        self.feed
            .set("/latest.json", Reply::Whole(feed.to_string().into_bytes()));
    }

    /// The feed offers a version whose installer has these bytes.
    fn offer(&self, version: &str, installer: &[u8], signature: &str) {
        self.announce(json!({
            "version": version,
            "notes": "### Added\n\n\n- A thing.\n",
            "pub_date": "2026-12-24T00:00:00Z",
            "platforms": { target(): { "url": self.feed.url("/installer"), "signature": signature } },
        }));
        self.feed.set("/installer", Reply::Whole(installer.to_vec()));
    }

    fn shown(&self) -> Option<UpdateView> {
        self.app_state.views().borrow().update.clone()
    }

    fn found(&self) -> Found {
        locked(&self.app.state::<Updater>().found).clone().unwrap()
    }

    fn around<'a>(&'a self, network: &'a HttpNetwork) -> Around<'a> {
        Around {
            network,
            limits: hasty(),
            appimage: self.app_state.environment().appimage.as_deref(),
        }
    }

    /// Installs what was found; answers whether the session was closed before the program was replaced.
    async fn install(&self, is_busy: impl Fn() -> bool) -> Result<bool, Failure> {
        let update = self.found().update.unwrap();
        let network = HttpNetwork::new().unwrap();
        let closed = AtomicBool::new(false);
        let close = async {
            assert_eq!(self.program(), OLD, "replaced before the session was closed");
            closed.store(true, Ordering::SeqCst);
        };
        match put(&update, self.around(&network), |_, _| {}, is_busy, close).await {
            Ok(()) => Ok(closed.into_inner()),
            Err(Refused::Running(failure)) => {
                assert!(!closed.into_inner(), "closed for nothing");
                Err(failure)
            }
            Err(Refused::Closed(failure)) => Err(failure),
        }
    }

    fn program(&self) -> Vec<u8> {
        std::fs::read(self.dir.path().join("bin/Carryout.AppImage")).unwrap()
    }

    /// How many files lie where the program is.
    fn beside(&self) -> usize {
        std::fs::read_dir(self.dir.path().join("bin")).unwrap().count()
    }

    fn is_untouched(&self, name: &str) {
        assert_eq!(self.program(), OLD, "{name}");
        assert_eq!(self.beside(), 1, "{name}");
        assert!(!self.dir.path().join("home").exists(), "{name}");
    }
}

/// Patience for tests, in which nothing is far away.
fn hasty() -> Limits {
    Limits {
        feed: Duration::from_millis(400),
        silence: Duration::from_millis(400),
        installer: Duration::from_secs(20),
        feed_bytes: 256 * 1024,
        installer_bytes: 8 << 20,
    }
}
