//! Google's Data Portability API as this program uses it: six methods, nothing assumed of what is not promised.

mod answers;
mod error;
mod job_id;

pub use answers::{AccessTypes, ArchiveState, Initiated, StateAnswer};
pub use error::{ApiError, Refusal};
pub use job_id::ArchiveJobId;

use crate::intake::{items, parse};
use crate::ports::{Clock, Network, read_limited};
use bytes::Bytes;
use http::{HeaderValue, Method, Request, header};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::sync::Arc;
use url::Url;

/// Speaks the API at one address, with whatever token each call brings.
#[derive(Clone)]
pub struct Api {
    network: Arc<dyn Network>,
    clock: Arc<dyn Clock>,
    base: Url,
}

impl Api {
    /// A state answer lists signed addresses of up to some thousand characters each; this is enough for thousands.
    const ANSWER_LIMIT: usize = 16 * 1024 * 1024;

    /// The API at `base`, `https://dataportability.googleapis.com/` for Google's own.
    #[must_use]
    pub fn new(network: Arc<dyn Network>, clock: Arc<dyn Clock>, base: Url) -> Self {
        Self { network, clock, base }
    }

    /// Asks for an archive of one resource group (`portabilityArchive.initiate`).
    ///
    /// One group per job, because such jobs end sooner. Source: Google's methods guide.
    ///
    /// # Errors
    /// [`ApiError::Refused`] with Google's reason; the network's errors.
    pub async fn initiate(
        &self,
        token: &SecretString,
        resource: &str,
        since: Option<Timestamp>,
        until: Option<Timestamp>,
    ) -> Result<Initiated, ApiError> {
        let mut body = json!({ "resources": [resource] });
        if let Some(since) = since {
            body["startTime"] = Value::String(since.to_string());
        }
        if let Some(until) = until {
            body["endTime"] = Value::String(until.to_string());
        }
        let answer = self
            .call("v1/portabilityArchive:initiate", token, Some(body))
            .await?;
        Initiated::read(&answer)
    }

    /// Looks at a job (`archiveJobs.getPortabilityArchiveState`); fresh signed addresses come with each look.
    ///
    /// # Errors
    /// [`ApiError::Refused`] with Google's reason; the network's errors.
    pub async fn state(&self, token: &SecretString, job: &ArchiveJobId) -> Result<StateAnswer, ApiError> {
        let path = format!("v1/archiveJobs/{}/portabilityArchiveState", job.in_path());
        StateAnswer::read(&self.call(&path, token, None).await?)
    }

    /// Has a failed job done again (`archiveJobs.retry`), up to three times. Answers the new job's ID.
    ///
    /// # Errors
    /// [`ApiError::Refused`] with Google's reason; the network's errors.
    pub async fn retry(&self, token: &SecretString, job: &ArchiveJobId) -> Result<Initiated, ApiError> {
        let path = format!("v1/archiveJobs/{}:retry", job.in_path());
        Initiated::read(&self.call(&path, token, Some(json!({}))).await?)
    }

    /// Gives a job up (`archiveJobs.cancel`); only time-based jobs in progress can be. Source: Google's methods guide.
    ///
    /// # Errors
    /// [`ApiError::Refused`] with Google's reason; the network's errors.
    pub async fn cancel(&self, token: &SecretString, job: &ArchiveJobId) -> Result<(), ApiError> {
        let path = format!("v1/archiveJobs/{}:cancel", job.in_path());
        self.call(&path, token, Some(json!({}))).await.map(drop)
    }

    /// Ends all access of this account to this project and lets Google remove the archives (`authorization.reset`).
    ///
    /// # Errors
    /// [`ApiError::Refused`] with Google's reason; the network's errors.
    pub async fn reset(&self, token: &SecretString) -> Result<(), ApiError> {
        self.call("v1/authorization:reset", token, Some(json!({})))
            .await
            .map(drop)
    }

    /// Tells which granted resource groups allow one copy and which allow one a day (`accessType.check`).
    ///
    /// # Errors
    /// [`ApiError::Refused`] with Google's reason; the network's errors.
    pub async fn access_types(&self, token: &SecretString) -> Result<AccessTypes, ApiError> {
        let answer = self.call("v1/accessType:check", token, Some(json!({}))).await?;
        Ok(AccessTypes::read(&answer))
    }

    /// Sends `body`; without one it only reads.
    async fn call(&self, path: &str, token: &SecretString, body: Option<Value>) -> Result<Value, ApiError> {
        let address = self
            .base
            .join(path)
            .map_err(|_| ApiError::Garbled("the address".to_owned()))?;
        let mut request = Request::get(address.as_str())
            .header(header::AUTHORIZATION, bearer(token)?)
            .header(header::ACCEPT, "application/json");
        if body.is_some() {
            request = request
                .method(Method::POST)
                .header(header::CONTENT_TYPE, "application/json");
        }
        let bytes = body.map_or_else(Bytes::new, |body| Bytes::from(body.to_string()));
        let request = request
            .body(bytes)
            .map_err(|_| ApiError::Garbled("the request".to_owned()))?;

        let (head, body) = self.network.send(request).await?.into_parts();
        let body = read_limited(body, Self::ANSWER_LIMIT).await;
        if !head.status.is_success() {
            // The status counts, whatever became of the body.
            let body = body.unwrap_or_default();
            let refusal = Refusal::read(&head, &body, self.clock.now());
            return Err(ApiError::Refused(Box::new(refusal)));
        }
        let answer = parse(&body?).map_err(|error| ApiError::Garbled(format!("{path}: {}", flaw(&error))))?;
        let first = items(&answer).first().filter(|answer| answer.is_object());
        first
            .cloned()
            .ok_or_else(|| ApiError::Garbled(format!("{path}: of another kind")))
    }
}

/// The value of the header `Authorization`, marked so that nothing prints it.
fn bearer(token: &SecretString) -> Result<HeaderValue, ApiError> {
    let mut value = HeaderValue::try_from(format!("Bearer {}", token.expose_secret()))
        .map_err(|_| ApiError::Garbled("the access token".to_owned()))?;
    value.set_sensitive(true);
    Ok(value)
}

/// What is wrong with a response, and where. Its text stays out: a signed address could be part of it.
fn flaw(error: &serde_json::Error) -> String {
    let kind = match error.classify() {
        serde_json::error::Category::Io => "unreadable",
        serde_json::error::Category::Syntax => "no JSON",
        serde_json::error::Category::Data => "of another kind",
        serde_json::error::Category::Eof => "cut short",
    };
    format!("{kind} at line {}, column {}", error.line(), error.column())
}

#[cfg(test)]
mod tests;
