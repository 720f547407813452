use super::*;
use minisign::KeyPair;
use std::io::Cursor;

const VERSION: &str = "1.2.3";

#[test]
fn a_feed_names_every_platform_with_its_address_and_signature() {
    let ground = Ground::new();
    ground.all(VERSION);

    write(
        ground.dir.path(),
        "https://example.org/v1.2.3/",
        &ground.public(),
        &release(),
    )
    .unwrap();

    let feed: Value =
        serde_json::from_slice(&fs::read(ground.dir.path().join("latest.json")).unwrap()).unwrap();
    assert_eq!(feed["version"], VERSION);
    assert_eq!(feed["notes"], "### Added\n\n- Something.\n");
    assert_eq!(feed["platforms"].as_object().unwrap().len(), PLATFORMS.len());
    assert_eq!(
        feed["platforms"]["linux-x86_64"]["url"],
        "https://example.org/v1.2.3/Carryout_1.2.3_amd64.AppImage"
    );
    assert!(
        feed["platforms"]["darwin-aarch64"]["signature"]
            .as_str()
            .unwrap()
            .len()
            > 100
    );
}

#[test]
fn one_missing_installer_or_signature_means_no_feed() {
    for missing in ["Carryout_1.2.3_x64-setup.exe", "Carryout_1.2.3_x64-setup.exe.sig"] {
        let ground = Ground::new();
        ground.all(VERSION);
        fs::remove_file(ground.dir.path().join(missing)).unwrap();

        ground.refused();
    }
}

#[test]
fn a_tampered_installer_a_foreign_key_and_another_version_mean_no_feed() {
    let ground = Ground::new();
    ground.all(VERSION);
    fs::write(ground.dir.path().join("Carryout_1.2.3_amd64.AppImage"), "changed").unwrap();
    ground.refused();

    let ground = Ground::new();
    ground.all(VERSION);
    let other = Ground::new();
    let refused = write(
        ground.dir.path(),
        "https://example.org",
        &other.public(),
        &release(),
    );
    assert!(refused.is_err());

    let ground = Ground::new();
    ground.all("1.2.2");
    ground.refused();
}

struct Ground {
    dir: tempfile::TempDir,
    keys: KeyPair,
}

impl Ground {
    fn new() -> Self {
        Self {
            dir: tempfile::tempdir().unwrap(),
            keys: KeyPair::generate_unencrypted_keypair().unwrap(),
        }
    }

    fn public(&self) -> String {
        BASE64_STANDARD.encode(self.keys.pk.to_box().unwrap().to_string())
    }

    /// Every installer, signed as `tauri signer` does, for `version`.
    fn all(&self, version: &str) {
        for name in [
            "Carryout_1.2.3_amd64.AppImage",
            "Carryout_1.2.3_aarch64.AppImage",
            "Carryout_x64.app.tar.gz",
            "Carryout_aarch64.app.tar.gz",
            "Carryout_1.2.3_x64-setup.exe",
        ] {
            let comment = format!("timestamp:1\tfile:{name}\tversion:{version}");
            let signature = minisign::sign(
                Some(&self.keys.pk),
                &self.keys.sk,
                Cursor::new(name),
                Some(&comment),
                None,
            )
            .unwrap();
            let file = self.dir.path().join(name);
            fs::write(&file, name).unwrap();
            fs::write(
                self.dir.path().join(format!("{name}.sig")),
                BASE64_STANDARD.encode(signature.to_string()),
            )
            .unwrap();
        }
    }

    fn refused(&self) {
        let refused = write(self.dir.path(), "https://example.org", &self.public(), &release());

        assert!(refused.is_err());
        assert!(!self.dir.path().join("latest.json").exists());
    }
}

fn release() -> Release {
    Release {
        version: VERSION.to_owned(),
        date: Some("2026-12-24".to_owned()),
        changes: vec![("Added".to_owned(), vec!["Something.".to_owned()])],
    }
}
