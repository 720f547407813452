//! What a person can choose as their client file.

use super::assert_keeps_quiet;
use carryout_core::client::parse;

/// A client is Google's or none; what is refused is not repeated.
pub fn client_file(bytes: &[u8]) {
    match parse(bytes) {
        Ok(registration) => {
            assert!(registration.client_id.ends_with(".apps.googleusercontent.com"));
            assert_keeps_quiet(&format!("{:?}", registration.secret));
        }
        Err(error) => assert_keeps_quiet(&format!("{error} {error:?}")),
    }
}
