use super::checking::CheckView;
use super::{ChosenItems, DataQuery, IndexState, IndexView, ItemNumber, MyData, StartView, TableOrder};
use crate::environment::Environment;
use crate::real;
use carryout_core::advice::Code;
use carryout_core::engine::Engine;
use carryout_core::journal::{
    BinState, ClientRow, ConnectionId, ExportId, ReceiptSummary, binned, finish_export, insert_client,
    insert_connection, insert_export, set_bin,
};
use carryout_core::locale::Locale;
use carryout_core::settings::SettingChange;
use carryout_core::snapshot::HoldView;
use carryout_viewer::{Column, ExportFormat};
use jiff::Timestamp;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// Longer than anything here takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test]
async fn a_finished_copy_can_be_searched_and_a_deleted_one_cannot() {
    let ground = Ground::new().await;
    ground.becomes(|view| view.state == IndexState::Empty).await;

    let copy = ground.finish_copy("Rhubarb pie", "https://pie.example/").await;
    ground.becomes(|view| view.state == IndexState::Ready).await;

    let shared = ground.data.shared();
    let survey = shared.survey(words("rhub")).await.unwrap().unwrap();
    let found = shared
        .find(words("rhub"), StartView::default(), 10)
        .await
        .unwrap()
        .unwrap();
    let overview = shared.overview().await.unwrap().unwrap();
    assert_eq!((survey.total, survey.days.len()), (1, 1));
    assert_eq!(
        (found[0].title.as_str(), found[0].site.as_deref()),
        ("Rhubarb pie", Some("pie.example"))
    );
    assert_eq!(
        (overview.accounts.len(), overview.accounts[0].name.as_str()),
        (1, "Anna")
    );
    assert!(ground.index().exists());

    ground
        .engine
        .journal()
        .write(move |db| {
            set_bin(db, copy, BinState::Wanted)?;
            binned(db, copy, Timestamp::now())
        })
        .await
        .unwrap();

    ground.becomes(|view| view.state == IndexState::Empty).await;
    assert!(
        !ground.index().exists(),
        "what is not kept is not to be found either"
    );
    assert_eq!(shared.survey(words("rhub")).await.unwrap(), None);
    ground.end().await;
}

#[tokio::test]
async fn who_keeps_no_index_has_none_until_they_want_one() {
    let ground = Ground::new().await;
    ground.finish_copy("Rhubarb pie", "https://pie.example/").await;
    ground.becomes(|view| view.state == IndexState::Ready).await;

    ground
        .engine
        .change_setting(SettingChange::KeepIndex(false))
        .await
        .unwrap();
    ground.becomes(|view| view.state == IndexState::Off).await;
    assert!(!ground.index().exists());

    ground
        .engine
        .change_setting(SettingChange::KeepIndex(true))
        .await
        .unwrap();
    ground.becomes(|view| view.state == IndexState::Ready).await;
    assert!(ground.index().exists());
    ground.end().await;
}

#[tokio::test]
async fn copies_are_not_read_while_the_user_wants_quiet() {
    let ground = Ground::new().await;
    ground.engine.begin_quiet().await.unwrap();
    ground.finish_copy("Rhubarb pie", "https://pie.example/").await;

    ground.becomes(|view| view.held == Some(HoldView::Quiet)).await;
    assert!(!ground.index().exists());
    ground.engine.end_quiet().await.unwrap();

    ground
        .becomes(|view| view.state == IndexState::Ready && view.held.is_none())
        .await;
    assert!(ground.index().exists());
    ground.end().await;
}

#[tokio::test]
async fn a_damaged_index_is_made_anew_by_the_question_that_meets_it() {
    let ground = Ground::new().await;
    ground.finish_copy("Rhubarb pie", "https://pie.example/").await;
    ground.becomes(|view| view.state == IndexState::Ready).await;
    let before = ground.data.views().borrow().generation;
    ground.data.shared().reader.close().await;
    for file in fs::read_dir(ground.index().parent().unwrap()).unwrap().flatten() {
        if file.file_name() != "index.lock" {
            fs::write(file.path(), vec![0x5a; 40_000]).unwrap();
        }
    }

    let answer = ground.data.shared().survey(words("rhub")).await.unwrap();
    ground
        .becomes(|view| view.state == IndexState::Ready && view.generation != before)
        .await;

    assert_eq!(answer, None);
    let survey = ground.data.shared().survey(words("rhub")).await.unwrap().unwrap();
    assert_eq!(survey.total, 1);
    ground.end().await;
}

#[tokio::test]
async fn the_index_is_for_its_owner_alone_and_never_in_diagnostics() {
    let ground = Ground::new().await;
    ground.finish_copy("Rhubarb pie", "https://pie.example/").await;
    ground.becomes(|view| view.state == IndexState::Ready).await;
    ground.data.shared().survey(words("rhub")).await.unwrap().unwrap();

    let bundle = ground
        .engine
        .diagnostics("carryout", "0", ground.home.path().join("home"))
        .await
        .unwrap();

    #[cfg(unix)]
    for file in fs::read_dir(ground.index().parent().unwrap()).unwrap().flatten() {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = file.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{file:?}: {mode:o}");
    }
    for entry in &bundle.entries {
        let is_of_the_index = entry.name.contains("index") || entry.text.contains("Rhubarb");
        assert!(!is_of_the_index, "{}", entry.name);
        assert!(!entry.text.contains("pie.example"), "{}", entry.name);
    }
    ground.end().await;
}

#[tokio::test]
async fn what_is_found_is_saved_whole_and_evidence_gets_a_folder_of_its_own() {
    let ground = Ground::new().await;
    ground.finish_copy("Rhubarb pie", "https://pie.example/").await;
    ground.becomes(|view| view.state == IndexState::Ready).await;
    let found = ground
        .data
        .shared()
        .find(words("rhub"), StartView::default(), 1)
        .await;
    let line = found.unwrap().unwrap().remove(0);
    let item = ItemNumber {
        account: line.account,
        id: line.id,
    };
    let target = ground.home.path().join("found.csv");
    fs::write(&target, "what was there before").unwrap();
    let save = |query, chosen, format, path| Arc::clone(&ground.data).save(query, chosen, format, path);

    let table = save(
        words("rhub"),
        ChosenItems::all(),
        ExportFormat::Csv,
        target.clone(),
    )
    .await
    .unwrap()
    .unwrap();
    let evidence = save(
        DataQuery::default(),
        ChosenItems {
            items: vec![item],
            all_but: false,
        },
        ExportFormat::Evidence,
        ground.home.path().into(),
    );
    let evidence = evidence.await.unwrap().unwrap();
    let missing = ground.home.path().join("nowhere/found.csv");
    let refused = save(words("rhub"), ChosenItems::all(), ExportFormat::Csv, missing).await;

    // An item of another account may have the same number.
    let foreign = ItemNumber {
        account: ConnectionId::from(item.account.number() + 1),
        ..item
    };
    let others = ChosenItems {
        items: vec![foreign],
        all_but: false,
    };
    let nothing = ground.home.path().join("nothing.csv");
    let nothing = save(words("rhub"), others, ExportFormat::Csv, nothing)
        .await
        .unwrap()
        .unwrap();

    assert_eq!((table.items, evidence.items, evidence.altered), (1, 1, 0));
    assert_eq!(nothing.items, 0);
    assert!(fs::read_to_string(&target).unwrap().contains("Rhubarb pie"));
    let names: Vec<String> = fs::read_dir(ground.home.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let folder = names.iter().find(|name| name.starts_with("Carryout ")).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;

        let mode = fs::metadata(ground.home.path().join(folder))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o700, "evidence is private");
    }
    assert!(
        ground
            .home
            .path()
            .join(folder)
            .join("data/originals/000001.txt")
            .exists()
    );
    assert!(names.iter().all(|name| !name.ends_with("part")), "{names:?}");
    assert!(refused.is_err());
    ground.end().await;
}

#[tokio::test]
async fn reading_goes_on_after_the_program_ended() {
    let mut ground = Ground::new().await;
    ground.data.end().await;
    ground.finish_copy("Rhubarb pie", "https://pie.example/").await;
    assert!(!ground.index().exists());

    ground.data = Arc::new(MyData::begin(
        ground.engine.clone(),
        &ground.home.path().join("home"),
    ));
    ground.data.finish_reading().await;

    assert_eq!(ground.data.views().borrow().state, IndexState::Ready);
    let survey = ground.data.shared().survey(words("rhub")).await.unwrap().unwrap();
    assert_eq!(survey.total, 1);
    ground.end().await;
}

#[tokio::test]
async fn a_copy_is_checked_against_its_sums_on_request() {
    let ground = Ground::new().await;
    ground.finish_copy("Rhubarb pie", "https://pie.example/").await;
    ground.becomes(|view| view.state == IndexState::Ready).await;
    let shared = ground.data.shared();
    let copies = shared.copies(Vec::new()).await.unwrap().unwrap();
    let (account, copy) = (copies[0].account, copies[0].id);
    let check = async || ground.data.check(account, copy, Locale::english()).await;
    let ended = async || {
        let is_over = |check: &CheckView| check.found.is_some() || check.problem.is_some();
        ground
            .becomes(|view| view.check.as_ref().is_some_and(is_over))
            .await;
        ground.data.views().borrow().check.clone().unwrap()
    };

    check().await.unwrap();
    let unfinished = ended().await;
    assert_eq!(unfinished.problem.unwrap().code, Code::FolderMissing);

    let folder = ground.home.path().join("copy");
    lay_bag(&folder);
    check().await.unwrap();
    let checked = ended().await;
    assert_eq!((checked.account, checked.copy), (account, copy));
    let found = checked.found.unwrap();
    assert!(!found.ok);
    let changed = "data/chrome.history/History.json was changed";
    assert!(
        found.findings.iter().any(|finding| finding == changed),
        "{found:?}"
    );

    fs::remove_dir_all(&folder).unwrap();
    check().await.unwrap();
    assert_eq!(ended().await.problem.unwrap().code, Code::FolderMissing);
    let unknown = ground.data.check(account, 99, Locale::english()).await;
    assert_eq!(unknown.unwrap_err().code, Code::FolderMissing);
    ground.end().await;
}

#[tokio::test]
async fn pages_of_a_table_are_shown_without_its_file() {
    const LINES: u32 = 2_000;
    let ground = Ground::new().await;
    let lines: String = (0..LINES)
        .map(|number| format!("Word {number:05},{number}\n"))
        .collect();
    ground
        .finish_copy_of(
            "discover.not_interested",
            "a.csv",
            &format!("Name,Number\n{lines}"),
        )
        .await;
    ground.becomes(|view| view.state == IndexState::Ready).await;
    // Away, as on a drive: what is shown comes out of the index alone.
    fs::rename(ground.home.path().join("copy"), ground.home.path().join("away")).unwrap();
    let order = TableOrder {
        category: "discover.not_interested".to_owned(),
        words: String::new(),
        accounts: Vec::new(),
        gone: false,
        by: Column::Title,
        descending: false,
    };

    for from in [0, 1_000, LINES - 3, 5, LINES] {
        let page = ground
            .data
            .shared()
            .table(order.clone(), from, 50)
            .await
            .unwrap()
            .unwrap();

        assert_eq!(page.total, u64::from(LINES));
        let titles: Vec<_> = page
            .lines
            .iter()
            .filter_map(|line| line.cells[0].clone())
            .collect();
        let expected: Vec<_> = (from..LINES.min(from + 50))
            .map(|number| format!("Word {number:05}"))
            .collect();
        assert_eq!(titles, expected);
    }
    ground.end().await;
}

#[tokio::test]
async fn a_check_is_shown_while_it_runs_and_ends_on_request_or_with_the_program() {
    let ground = Ground::new().await;
    ground.finish_copy("Rhubarb pie", "https://pie.example/").await;
    ground.becomes(|view| view.state == IndexState::Ready).await;
    let copies = ground.data.shared().copies(Vec::new()).await.unwrap().unwrap();
    let (account, copy) = (copies[0].account, copies[0].id);
    let folder = ground.home.path().join("copy");
    lay_bag(&folder);
    // Hours of reading, and nothing on the disk.
    let file = fs::OpenOptions::new()
        .write(true)
        .open(folder.join("data/chrome.history/History.json"))
        .unwrap();
    file.set_len(1 << 40).unwrap();

    ground.data.check(account, copy, Locale::english()).await.unwrap();
    ground
        .becomes(|view| {
            view.check
                .as_ref()
                .is_some_and(|check| check.done > 0 && check.total > check.done)
        })
        .await;
    ground.data.stop_check();
    ground.becomes(|view| view.check.is_none()).await;

    // One gives way to the next, and the last to the end of the program.
    ground.data.check(account, copy, Locale::english()).await.unwrap();
    ground.data.check(account, copy, Locale::english()).await.unwrap();
    ground
        .becomes(|view| view.check.as_ref().is_some_and(|check| check.done > 0))
        .await;
    tokio::time::timeout(PATIENCE, ground.data.end())
        .await
        .expect("nothing reads any more");
    assert_eq!(ground.data.views().borrow().check, None);
    ground.end().await;
}

/// Makes a bag of a copy's folder whose sum is that of nothing.
fn lay_bag(folder: &Path) {
    fs::write(
        folder.join("bagit.txt"),
        "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
    )
    .unwrap();
    let of_nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    fs::write(
        folder.join("manifest-sha256.txt"),
        format!("{of_nothing}  data/chrome.history/History.json\n"),
    )
    .unwrap();
}

fn words(words: &str) -> DataQuery {
    DataQuery {
        words: words.to_owned(),
        ..DataQuery::default()
    }
}

/// An engine that never reaches Google, with a place for copies.
struct Ground {
    home: TempDir,
    engine: Engine,
    data: Arc<MyData>,
    connection: ConnectionId,
}

impl Ground {
    async fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let environment = Environment {
            origin: Some("http://127.0.0.1:9".to_owned()),
            ..Environment::at(home.path().join("home"))
        };
        let engine = real::start(&environment).await.unwrap();
        let row = ClientRow {
            id: 0.into(),
            client_id: "client".to_owned(),
            project_id: None,
            project_number: None,
            built_in: false,
            has_secret: false,
        };
        let connection = engine
            .journal()
            .write(move |db| {
                let client = insert_client(db, &row)?;
                insert_connection(db, "Anna", client, Timestamp::now())
            })
            .await
            .unwrap();
        Self {
            data: Arc::new(MyData::begin(engine.clone(), &home.path().join("home"))),
            home,
            engine,
            connection,
        }
    }

    /// The index of the one account.
    fn index(&self) -> PathBuf {
        let folder = self
            .home
            .path()
            .join("home/index")
            .join(self.connection.to_string());
        folder.join(carryout_viewer::FILE)
    }

    /// A copy of one visited page.
    async fn finish_copy(&self, title: &str, url: &str) -> ExportId {
        let history = json!({"Browser History": [{"title": title, "url": url, "time_usec": 1_700_000_000_000_000_u64}]});
        self.finish_copy_of("chrome.history", "History.json", &history.to_string())
            .await
    }

    /// A copy of one file.
    async fn finish_copy_of(&self, category: &str, name: &str, content: &str) -> ExportId {
        let folder = self.home.path().join("copy");
        let data = folder.join("data").join(category);
        fs::create_dir_all(&data).unwrap();
        fs::write(data.join(name), content).unwrap();
        let receipt = json!({
            "schema": "carryout-receipt-1", "connection": {"name": "Anna"}, "asked_at": "2026-05-01T10:00:00Z",
            "categories": [{"resource": category, "outcome": "got", "incomplete": false,
                "files": [{"path": format!("data/{category}/{name}"), "sha256": ""}]}],
        });
        fs::write(folder.join("receipt.json"), receipt.to_string()).unwrap();
        let (connection, folder) = (self.connection, folder.display().to_string());
        self.engine
            .journal()
            .write(move |db| {
                let now = Timestamp::now();
                let export = insert_export(db, connection, &folder, now, None, None)?;
                finish_export(db, export, now, &ReceiptSummary::default())?;
                Ok(export)
            })
            .await
            .unwrap()
    }

    async fn becomes(&self, wanted: impl FnMut(&IndexView) -> bool) {
        let mut views = self.data.views();
        let reached = tokio::time::timeout(PATIENCE, views.wait_for(wanted)).await;
        assert!(reached.is_ok(), "{:?}", self.data.views().borrow());
    }

    async fn end(self) {
        self.data.end().await;
        self.engine.stop().await;
    }
}
