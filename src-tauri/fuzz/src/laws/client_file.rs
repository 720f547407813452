//! What a user can choose as their client file.

use super::assert_keeps_quiet;
use carryout_core::client::parse;

/// A client is Google's or none; what is refused is not repeated.
pub fn client_file(bytes: &[u8]) -> String {
    match parse(bytes) {
        Ok(registration) => {
            assert!(registration.client_id.ends_with(".apps.googleusercontent.com"));
            assert_keeps_quiet(&format!("{:?}", registration.secret));
            format!(
                "{}, with a secret: {}",
                registration.client_id,
                registration.secret.is_some()
            )
        }
        Err(error) => {
            assert_keeps_quiet(&format!("{error} {error:?}"));
            error.to_string()
        }
    }
}
