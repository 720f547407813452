//! Errors of the API, in Google's envelope.

use std::collections::BTreeMap;

use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde_json::{Value, json};

use crate::answer;

/// One error with its details.
#[derive(Clone, Debug)]
pub(super) struct ApiError {
    code: u16,
    status: String,
    message: String,
    details: Vec<Value>,
}

impl ApiError {
    pub(super) fn new(code: u16, status: &str, message: &str) -> Self {
        Self {
            code,
            status: status.to_owned(),
            message: message.to_owned(),
            details: Vec::new(),
        }
    }

    pub(super) fn argument(message: &str) -> Self {
        Self::new(400, "INVALID_ARGUMENT", message)
    }

    pub(super) fn precondition(message: &str) -> Self {
        Self::new(400, "FAILED_PRECONDITION", message)
    }

    pub(super) fn not_found() -> Self {
        Self::new(404, "NOT_FOUND", "Requested entity was not found.")
    }

    /// The resources are not among the token's scopes: Google adds a `DebugInfo` and nothing else.
    pub(super) fn not_authorized() -> Self {
        let message = "The requested resources are not authorized by the OAuth token.";
        let mut error = Self::new(403, "PERMISSION_DENIED", message);
        error.details.push(json!({
            "@type": "type.googleapis.com/google.rpc.DebugInfo",
            "detail": format!(
                "[ORIGINAL ERROR] generic::permission_denied: com.google.apps.framework.request.StatusException: \
                 <eye3 title='PERMISSION_DENIED'/> generic::PERMISSION_DENIED: {message} \
                 [google.rpc.error_details_ext] PortabilityApiException{{Code: PERMISSION_DENIED}}"
            ),
        }));
        error
    }

    pub(super) fn unauthenticated(reason: &str) -> Self {
        let message = match reason {
            "CREDENTIALS_MISSING" => {
                "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or \
                 other valid authentication credential."
            }
            _ => {
                "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other \
                 valid authentication credential."
            }
        };
        Self::new(401, "UNAUTHENTICATED", message).with(
            reason,
            "googleapis.com",
            &[("service", "dataportability.googleapis.com")],
        )
    }

    pub(super) fn service_disabled(project: &str) -> Self {
        let link = format!(
            "https://console.developers.google.com/apis/api/dataportability.googleapis.com/overview?project={project}"
        );
        let message = format!(
            "Data Portability API has not been used in project {project} before or it is disabled. Enable it by visiting {link} then \
             retry."
        );
        let consumer = format!("projects/{project}");
        let metadata = [
            ("service", "dataportability.googleapis.com"),
            ("consumer", consumer.as_str()),
        ];
        let mut error = Self::new(403, "PERMISSION_DENIED", &message);
        error.details.push(json!({
            "@type": "type.googleapis.com/google.rpc.Help",
            "links": [{"description": "Google developers console API activation", "url": link}],
        }));
        error.with("SERVICE_DISABLED", "googleapis.com", &metadata)
    }

    /// Adds an `ErrorInfo`.
    pub(super) fn with(mut self, reason: &str, domain: &str, metadata: &[(&str, &str)]) -> Self {
        let metadata: BTreeMap<_, _> = metadata.iter().copied().collect();
        self.details.push(json!({
            "@type": "type.googleapis.com/google.rpc.ErrorInfo",
            "reason": reason,
            "domain": domain,
            "metadata": metadata,
        }));
        self
    }

    /// Gives every metadata key another name.
    pub(super) fn with_keys_renamed(mut self) -> Self {
        for detail in &mut self.details {
            if let Some(metadata) = detail.get_mut("metadata").and_then(Value::as_object_mut) {
                *metadata = std::mem::take(metadata)
                    .into_iter()
                    .map(|(key, value)| (format!("x_{key}"), value))
                    .collect();
            }
        }
        self
    }

    pub(super) fn without_details(mut self) -> Self {
        self.details.clear();
        self
    }

    pub(super) fn into_response(self) -> Response {
        let mut error = json!({"code": self.code, "message": self.message, "status": self.status});
        if !self.details.is_empty() {
            error["details"] = self.details.into();
        }
        let mut response = answer::json(self.code, &json!({"error": error}));
        if self.code == 401 {
            let value = "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\"";
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(value));
        }
        response
    }
}
