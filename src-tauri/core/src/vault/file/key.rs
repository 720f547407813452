//! What opens the encrypted file: a passphrase, or an identity of age.

use age::x25519;
use secrecy::{ExposeSecret as _, SecretString};

/// What opens the encrypted file. Has no `Debug`: nothing of it may reach a log.
pub enum VaultKey {
    /// A passphrase, from which the key is derived with scrypt.
    Passphrase(SecretString),
    /// An identity as `age-keygen` makes it.
    Identity(Box<x25519::Identity>),
}

/// What every identity of age begins with.
const IDENTITY: &str = "AGE-SECRET-KEY-";

impl VaultKey {
    /// Reads a key: the file of `age-keygen` (comments and one identity), or a passphrase in the first line.
    ///
    /// # Errors
    /// What is wrong with it, without any of it.
    pub fn read(text: &SecretString) -> Result<Self, &'static str> {
        let mut lines = text
            .expose_secret()
            .lines()
            .map(|line| line.trim_end_matches('\r'))
            .filter(|line| !line.trim().is_empty());
        let first = lines.next().ok_or("the key is empty")?;
        if !first.starts_with('#') && !first.trim_start().starts_with(IDENTITY) {
            return Ok(Self::Passphrase(SecretString::from(first)));
        }

        let identity = std::iter::once(first)
            .chain(lines)
            .find(|line| line.trim_start().starts_with(IDENTITY))
            .ok_or("there are only comments in the key")?;
        identity
            .trim()
            .parse()
            .map(|identity| Self::Identity(Box::new(identity)))
            .map_err(|_| "the identity is not one of age's kind X25519")
    }
}

#[cfg(test)]
mod tests {
    use super::VaultKey;
    use age::x25519;
    use secrecy::{ExposeSecret, SecretString};

    #[test]
    fn the_first_line_is_a_passphrase() {
        let Ok(VaultKey::Passphrase(passphrase)) = VaultKey::read(&SecretString::from("two words\r\nmore\n"))
        else {
            panic!("a passphrase");
        };

        assert_eq!(passphrase.expose_secret(), "two words");
    }

    #[test]
    fn the_file_of_age_keygen_is_an_identity() {
        let identity = x25519::Identity::generate();
        let file = format!(
            "# created: today\n# public key: age1…\n{}\n",
            identity.to_string().expose_secret()
        );

        let read = VaultKey::read(&SecretString::from(file));

        let Ok(VaultKey::Identity(read)) = read else {
            panic!("an identity");
        };
        assert_eq!(read.to_public().to_string(), identity.to_public().to_string());
    }

    #[test]
    fn nothing_comments_alone_and_a_broken_identity_are_refused() {
        for text in ["", "\n \n", "# only a comment\n", "AGE-SECRET-KEY-1NOTONE"] {
            assert!(VaultKey::read(&SecretString::from(text)).is_err(), "{text}");
        }
    }
}
