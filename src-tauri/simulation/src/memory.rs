//! The sandbox as a network without sockets.

use crate::RequestLog;
use bytes::Bytes;
use carryout_core::ports::{Body, BoxFuture, Clock as _, Network, NetworkError, TokioClock};
use carryout_sandbox::Sandbox;
use futures_util::StreamExt;
use http_body_util::Full;
use std::sync::Arc;

/// A network on which nothing but the sandbox answers.
#[derive(Clone)]
pub struct MemoryNetwork {
    sandbox: Sandbox,
    clock: TokioClock,
    request_log: Arc<RequestLog>,
}

impl MemoryNetwork {
    /// The network of `sandbox`; all requests are recorded in `request_log`, with the time of `clock`.
    #[must_use]
    pub fn new(sandbox: Sandbox, clock: TokioClock, request_log: Arc<RequestLog>) -> Self {
        Self {
            sandbox,
            clock,
            request_log,
        }
    }
}

impl Network for MemoryNetwork {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, NetworkError>> {
        Box::pin(async move {
            let request = in_origin_form(request.map(Full::new));
            let (method, path) = (request.method().clone(), request.uri().path().to_owned());
            let answer = self.sandbox.call(request).await;
            let status = answer.as_ref().ok().map(|answer| answer.status().as_u16());
            self.request_log.note(self.clock.now(), &method, &path, status);
            let answer = answer
                .map_err(|_| NetworkError::Cut("the connection was closed without an answer".to_owned()))?;
            Ok(answer.map(|body| -> Body {
                Box::pin(
                    body.into_data_stream()
                        .map(|piece| piece.map_err(|error| NetworkError::Cut(error.to_string()))),
                )
            }))
        })
    }
}

/// A server sees the path and the host apart, as they come over the wire.
fn in_origin_form<B>(mut request: http::Request<B>) -> http::Request<B> {
    let uri = request.uri().clone();
    if let Some(host) = uri
        .authority()
        .and_then(|host| http::HeaderValue::from_str(host.as_str()).ok())
    {
        request.headers_mut().insert(http::header::HOST, host);
    }
    if let Some(path) = uri.path_and_query() {
        *request.uri_mut() = http::Uri::from(path.clone());
    }
    request
}
