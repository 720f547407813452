use super::super::{EndReason, Garbage, TokenError, Trouble};
use super::{Says, exchange, later, refused};
use crate::advice::Code;
use crate::ports::NetworkError;
use proptest::prelude::{any, proptest};
use std::time::Duration;

#[tokio::test]
async fn every_error_of_the_token_endpoint_has_its_meaning() {
    let cases = [
        (
            400,
            r#"{"error":"invalid_grant","error_description":"Token has been expired or revoked."}"#,
            TokenError::Ended(EndReason::ExpiredOrRevoked),
        ),
        (
            400,
            r#"{"error":"invalid_grant","error_description":"Malformed auth code."}"#,
            TokenError::Ended(EndReason::BadCode),
        ),
        (
            400,
            r#"{"error":"invalid_grant","error_description":"Missing code verifier."}"#,
            TokenError::Ended(EndReason::BadProof),
        ),
        (
            400,
            r#"{"error":"invalid_grant","error_description":"Bad Request"}"#,
            TokenError::Ended(EndReason::Unsaid),
        ),
        (
            400,
            r#"{"error":"invalid_grant"}"#,
            TokenError::Ended(EndReason::Unsaid),
        ),
        (
            400,
            r#"{"error":"invalid_grant","error_description":"reauth related error (invalid_rapt)",
            "error_uri":"https://support.google.com/a/answer/9368756","error_subtype":"invalid_rapt"}"#,
            TokenError::Ended(EndReason::SignInAgain),
        ),
        (
            401,
            r#"{"error":"invalid_client","error_description":"The OAuth client was not found."}"#,
            TokenError::ClientUnknown,
        ),
        (
            401,
            r#"{"error":"invalid_client","error_description":"Unauthorized"}"#,
            TokenError::SecretWrong,
        ),
        (401, r#"{"error":"deleted_client"}"#, TokenError::ClientDeleted),
        (
            400,
            r#"{"error":"invalid_request","error_description":"client_secret is missing."}"#,
            TokenError::SecretMissing,
        ),
        (
            400,
            r#"{"error":"invalid_request"}"#,
            refused(Code::RequestRefused, "invalid_request"),
        ),
        (
            400,
            r#"{"error":"redirect_uri_mismatch"}"#,
            refused(Code::RedirectMismatch, "redirect_uri_mismatch"),
        ),
        (
            400,
            r#"{"error":"unsupported_grant_type"}"#,
            refused(Code::SignInUnsupported, "unsupported_grant_type"),
        ),
        (
            400,
            r#"{"error":"admin_policy_enforced"}"#,
            refused(Code::AccountNotEligible, "admin_policy_enforced"),
        ),
        (
            403,
            r#"{"error":"something_new"}"#,
            refused(Code::SignInRefused, "something_new"),
        ),
        (400, r#"{"error":"internal_failure"}"#, later(Trouble::Server)),
        (
            400,
            r#"{"error":"temporarily_unavailable"}"#,
            later(Trouble::Server),
        ),
        (500, r#"{"error":"server_error"}"#, later(Trouble::Server)),
        (500, r#"{"error":"invalid_grant"}"#, later(Trouble::Status(500))),
        (
            503,
            "<html>Service Unavailable</html>",
            later(Trouble::Status(503)),
        ),
        (503, "", later(Trouble::Status(503))),
        (429, "slow down", later(Trouble::Status(429))),
        (429, r#"{"error":"invalid_grant"}"#, later(Trouble::Status(429))),
        (403, r#"{"error":"rate_limit_exceeded"}"#, later(Trouble::Quota)),
        (400, r#"{"error":"slow_down"}"#, later(Trouble::Quota)),
        (
            403,
            r#"{"error":"access_denied","error_description":"Rate Limit Exceeded"}"#,
            later(Trouble::Quota),
        ),
        (
            403,
            r#"{"error":{"code":403,"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded for quota metric"}}"#,
            later(Trouble::Quota),
        ),
        (
            400,
            r#"[{"error":{"code":"400","status":"INVALID_ARGUMENT","message":"No."},"more":null}]"#,
            refused(Code::SignInRefused, "INVALID_ARGUMENT: No."),
        ),
        (401, r#"{"error":"disabled_client"}"#, TokenError::ClientDisabled),
        (
            401,
            r#"{"error":"invalid_client","error_description":"The OAuth client was disabled."}"#,
            TokenError::ClientDisabled,
        ),
        (
            401,
            r#"{"error":"invalid_client","error_description":"The provided client secret is invalid."}"#,
            TokenError::SecretWrong,
        ),
        (
            401,
            r#"{"error":"unauthorized_client"}"#,
            refused(Code::ClientUnauthorized, "unauthorized_client"),
        ),
        (
            400,
            r#"{"error":"unsupported_response_type"}"#,
            refused(Code::SignInUnsupported, "unsupported_response_type"),
        ),
        (
            400,
            r#"{"error":"interaction_required"}"#,
            refused(Code::SignInInterrupted, "interaction_required"),
        ),
        (
            400,
            r#"{"error":"account_selection_required","error_description":7}"#,
            refused(Code::SignInInterrupted, "account_selection_required"),
        ),
        (
            400,
            r#"{"error":"brand_new","error_description":"\u001b[31mNot \u202etoday."}"#,
            refused(Code::SignInRefused, "brand_new: Not today."),
        ),
        (408, "", later(Trouble::Status(408))),
    ];
    for (status, body, expected) in cases {
        let error = exchange(Says::Status(status, body.to_owned())).await.err();

        assert_eq!(error, Some(expected), "for {status} {body}");
    }
}

#[tokio::test]
async fn garbage_is_called_garbage() {
    let not_tokens = TokenError::Garbage(Garbage::NotATokenAnswer);
    let impossible = TokenError::Garbage(Garbage::ImpossibleToken);
    let long = format!(
        r#"{{"access_token":"{}","token_type":"Bearer"}}"#,
        "a".repeat(8 * 1024 + 1)
    );
    let cases = [
        (200, "", not_tokens.clone()),
        (
            200,
            "<!doctype html><title>Sign in to the Wi-Fi</title>",
            not_tokens.clone(),
        ),
        (200, "{}", not_tokens.clone()),
        (200, "null", not_tokens.clone()),
        (200, r#"{"error":"invalid_grant"}"#, not_tokens.clone()),
        (
            200,
            r#"{"access_token":5,"token_type":"Bearer"}"#,
            not_tokens.clone(),
        ),
        (
            200,
            r#"{"access_token":"","token_type":"Bearer"}"#,
            impossible.clone(),
        ),
        (
            200,
            r#"{"access_token":"a\r\nX: y","token_type":"Bearer"}"#,
            impossible.clone(),
        ),
        (
            200,
            r#"{"access_token":"a","refresh_token":"ü","token_type":"Bearer"}"#,
            impossible.clone(),
        ),
        (200, long.as_str(), impossible.clone()),
        (404, "<html>", not_tokens.clone()),
        (400, r#"{"code":400}"#, not_tokens),
        (302, "", TokenError::Garbage(Garbage::Status(302))),
    ];
    for (status, body, expected) in cases {
        let error = exchange(Says::Status(status, body.to_owned())).await.err();

        assert_eq!(
            error,
            Some(expected),
            "for {status} {}",
            &body[..body.len().min(60)]
        );
    }
}

#[tokio::test]
async fn an_endless_answer_is_not_read_to_its_end() {
    let error = exchange(Says::fine(&" ".repeat(1024 * 1024 + 1))).await.err();

    assert_eq!(error, Some(TokenError::Garbage(Garbage::TooLarge)));
}

#[tokio::test]
async fn a_network_that_fails_is_worth_another_try() {
    for failure in [
        NetworkError::Silence,
        NetworkError::Connect("no route".to_owned()),
    ] {
        let error = exchange(Says::Nothing(failure.clone())).await.err();

        assert_eq!(error, Some(later(Trouble::Network(failure))));
    }
}

#[tokio::test]
async fn retry_after_is_passed_on() {
    for (header, expected) in [
        ("120", Some(Duration::from_secs(120))),
        ("99999999999", Some(Duration::from_secs(86_400))),
        ("soon", None),
        ("1.5", Some(Duration::from_secs(2))),
        ("-5", Some(Duration::ZERO)),
        ("Sat, 21 Nov 2026 12:00:30 GMT", Some(Duration::from_secs(30))),
        ("Saturday, 21-Nov-26 12:00:30 GMT", Some(Duration::from_secs(30))),
        ("Sat Nov 21 12:00:30 2026", Some(Duration::from_secs(30))),
        ("Sat, 21 Nov 2026 11:00:00 GMT", Some(Duration::ZERO)),
    ] {
        let says = Says::Headed(503, vec![("retry-after", header.to_owned())], String::new());

        let error = exchange(says).await.err();

        let expected = TokenError::Retryable {
            trouble: Trouble::Status(503),
            retry_after: expected,
        };
        assert_eq!(error, Some(expected), "for {header}");
    }
}

#[tokio::test]
async fn no_error_repeats_a_secret_that_stands_in_an_answer() {
    let planted = "ya29.PLANTED";
    let bodies = [
        format!(r#"{{"error":"{planted}","error_description":"{planted}","error_uri":"{planted}"}}"#),
        format!(r#"{{"error":"invalid_grant","error_description":"{planted}","error_subtype":"{planted}"}}"#),
        format!(
            r#"{{"access_token":"{planted}","refresh_token":{{"x":"{planted}"}},"token_type":"Bearer"}}"#
        ),
        format!(r#"{{"access_token":"{planted}\n","refresh_token":"{planted}","token_type":"Bearer"}}"#),
        format!(r#"{{"access_token":"{planted}""#),
        format!("{planted} planted-client-secret 4/planted-code"),
    ];
    for body in &bodies {
        for status in [200, 302, 400, 401, 500] {
            let headers = vec![
                ("content-type", planted.to_owned()),
                ("location", planted.to_owned()),
            ];
            let Err(error) = exchange(Says::Headed(status, headers, body.clone())).await else {
                panic!("{status} {body} is no success");
            };

            let mut words = format!("{error} {error:?}").to_lowercase();
            let mut source = std::error::Error::source(&error);
            while let Some(cause) = source {
                words.push_str(&format!("{cause} {cause:?}").to_lowercase());
                source = cause.source();
            }
            assert!(!words.contains("planted"), "{status} {body}: {words}");
        }
    }
}

proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(64))]

    #[test]
    fn no_answer_breaks_the_reader(status in 200..600_u16, body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();

        let _ = runtime.block_on(exchange(Says::Status(status, String::from_utf8_lossy(&body).into_owned())));
    }
}
