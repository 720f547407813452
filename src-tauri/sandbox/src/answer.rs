//! Answers in the forms of Google's services: JSON of the API, of OAuth, XML of storage, and pages.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Value, json};

use crate::faults::{QuotaForm, Route};
use crate::html;

/// Marks a response that must never reach the client: the connection is closed instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dropped;

pub(crate) fn json(status: u16, value: &Value) -> Response {
    let text = serde_json::to_string_pretty(value).unwrap_or_default() + "\n";
    text_of(status, "application/json; charset=UTF-8", text)
}

pub(crate) fn page(status: u16, text: String) -> Response {
    let mut response = text_of(status, "text/html; charset=utf-8", text);
    // No form-action here: browsers apply it to the redirect after the form, too.
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";
    response
        .headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
        .headers_mut()
        .insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

pub(crate) fn text_of(status: u16, media_type: &'static str, text: impl Into<Body>) -> Response {
    let mut response = Response::new(text.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

pub(crate) fn redirect(status: u16, location: &str) -> Response {
    let mut response = text_of(status, "text/html; charset=utf-8", String::new());
    match HeaderValue::from_str(location) {
        Ok(location) => {
            response.headers_mut().insert(header::LOCATION, location);
        }
        Err(_) => *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR,
    }
    response
}

/// An error in the XML of Cloud Storage.
pub(crate) fn storage_error(status: u16, code: &str, message: &str, details: Option<&str>) -> Response {
    let details = details
        .map(|text| format!("<Details>{}</Details>", html::escape(text)))
        .unwrap_or_default();
    let text = format!(
        "<?xml version='1.0' encoding='UTF-8'?><Error><Code>{code}</Code><Message>{}</Message>{details}</Error>",
        html::escape(message)
    );
    text_of(status, "application/xml; charset=UTF-8", text)
}

/// A response that stands for a closed connection.
pub(crate) fn dropped() -> Response {
    let mut response = text_of(502, "text/plain", String::new());
    response.extensions_mut().insert(Dropped);
    response
}

/// `code` in the error form of the service at `route`.
pub(crate) fn status(route: Route, code: u16) -> Response {
    match route {
        Route::Storage => storage_error(
            code,
            status_word(code),
            "We encountered an internal error. Please try again.",
            None,
        ),
        Route::Token | Route::Revoke | Route::Tokeninfo => {
            let error = match code {
                500 => "internal_failure",
                503 => "temporarily_unavailable",
                429 => "rate_limit_exceeded",
                _ => "server_error",
            };
            json(
                code,
                &json!({"error": error, "error_description": "Please try again."}),
            )
        }
        Route::Consent | Route::Connections | Route::Control | Route::Other => page(
            code,
            html::failed(
                code,
                "server_error",
                "Something went wrong on the way. Please try again later.",
            ),
        ),
        Route::Initiate | Route::State | Route::Retry | Route::Cancel | Route::Reset | Route::Check => {
            let message = match code {
                429 => "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute'.",
                503 => "The service is currently unavailable.",
                _ => "Internal error encountered.",
            };
            json(
                code,
                &json!({"error": {"code": code, "message": message, "status": canonical(code)}}),
            )
        }
    }
}

/// Too many requests, with the status of a refusal, as Google's older services say it.
pub(crate) fn quota_forbidden(route: Route, form: QuotaForm) -> Response {
    let message = "Quota exceeded for quota metric 'Requests' and limit 'Requests per minute'.";
    if matches!(route, Route::Token | Route::Revoke | Route::Tokeninfo) {
        let body = json!({"error": "rate_limit_exceeded", "error_description": "Rate Limit Exceeded"});
        return json(403, &body);
    }
    let kind = |name: &str| format!("type.googleapis.com/google.rpc.{name}");
    let error = match form {
        QuotaForm::ErrorInfo => {
            json!({"code": 403, "message": message, "status": "PERMISSION_DENIED", "details": [
                {"@type": kind("ErrorInfo"), "reason": "RATE_LIMIT_EXCEEDED", "domain": "googleapis.com",
                    "metadata": {"service": "dataportability.googleapis.com"}},
                {"@type": kind("RetryInfo"), "retryDelay": "30s"},
            ]})
        }
        QuotaForm::QuotaFailure => {
            json!({"code": 403, "message": message, "status": "PERMISSION_DENIED", "details": [
                {"@type": kind("QuotaFailure"), "violations": [{"subject": "project", "description": message}]},
            ]})
        }
        QuotaForm::Old => json!({"code": 403, "message": message, "errors": [
            {"domain": "usageLimits", "reason": "userRateLimitExceeded", "message": message},
        ]}),
        QuotaForm::Exhausted => json!({"code": 403, "message": message, "status": "RESOURCE_EXHAUSTED"}),
    };
    json(403, &json!({"error": error}))
}

/// The page that a hotel network puts in the way.
pub(crate) fn portal() -> Response {
    let text = "<!doctype html><html><head><title>Welcome to our Wi-Fi</title></head>\
                <body><h1>Welcome to our Wi-Fi</h1><p>Please accept the terms to go on.</p></body></html>";
    text_of(200, "text/html", text)
}

/// The canonical code of gRPC for an HTTP status.
pub(crate) fn canonical(code: u16) -> &'static str {
    match code {
        400 => "INVALID_ARGUMENT",
        401 => "UNAUTHENTICATED",
        403 => "PERMISSION_DENIED",
        404 => "NOT_FOUND",
        409 => "ALREADY_EXISTS",
        429 => "RESOURCE_EXHAUSTED",
        499 => "CANCELLED",
        503 => "UNAVAILABLE",
        504 => "DEADLINE_EXCEEDED",
        _ => "INTERNAL",
    }
}

fn status_word(code: u16) -> &'static str {
    match code {
        408 => "RequestTimeout",
        429 => "TooManyRequests",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => "InternalError",
    }
}
