//! Where the tokens of a data folder are stored: in the keyring, or on a server in an encrypted file; never in both.

use crate::advice::{Code, Failure};
use crate::journal::{Journal, clients, connections, set_setting, setting};

/// Under this name the journal remembers an encrypted file.
const SETTING: &str = "key_place";

/// Where refresh tokens are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyPlace {
    /// The keyring of the system.
    Keyring,
    /// A file that is encrypted with a key from elsewhere.
    File,
}

impl KeyPlace {
    fn word(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
        }
    }
}

/// Makes sure that a data folder keeps the vault of its first sign-in; without tokens it may change.
///
/// # Errors
/// [`Code::OtherVault`] when its tokens are in the other vault, where they would not be found; the journal's.
pub async fn keep_key_place(journal: &Journal, place: KeyPlace) -> Result<(), Failure> {
    let fits = journal.write(move |db| {
        let has_keys = !connections(db)?.is_empty()
            || clients(db)?
                .iter()
                .any(|client| client.has_secret && !client.built_in);
        let present = setting(db, SETTING)?;
        let present = present.as_deref().unwrap_or(KeyPlace::Keyring.word());
        if present == place.word() {
            return Ok(true);
        }
        if !has_keys {
            set_setting(db, SETTING, place.word())?;
        }
        Ok(!has_keys)
    });

    match fits.await? {
        true => Ok(()),
        false => Err(Code::OtherVault.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{KeyPlace, keep_key_place};
    use crate::advice::Code;
    use crate::journal::{ClientRow, Journal, insert_client};

    #[tokio::test]
    async fn data_folder_without_tokens_may_change_the_vault() {
        let journal = Journal::in_memory().unwrap();

        for place in [KeyPlace::Keyring, KeyPlace::File, KeyPlace::Keyring] {
            keep_key_place(&journal, place).await.unwrap();
        }
    }

    #[tokio::test]
    async fn data_folder_with_tokens_keeps_its_vault() {
        for (first, other) in [
            (KeyPlace::Keyring, KeyPlace::File),
            (KeyPlace::File, KeyPlace::Keyring),
        ] {
            let journal = Journal::in_memory().unwrap();
            keep_key_place(&journal, first).await.unwrap();
            let client = ClientRow {
                has_secret: true,
                ..ClientRow::named("a")
            };
            journal.write(move |db| insert_client(db, &client)).await.unwrap();

            let refused = keep_key_place(&journal, other).await.unwrap_err();

            assert_eq!(refused.code, Code::OtherVault);
            keep_key_place(&journal, first).await.unwrap();
        }
    }
}
