//! Serving on loopback, with connections that can really be cut.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};
use tower::ServiceExt;

use crate::answer::Dropped;
use crate::world::World;

/// A sandbox that listens; dropping it closes every connection.
#[derive(Debug)]
pub struct Running {
    /// Where Google's services are found, without a slash at the end.
    pub origin: String,
    /// Where signed URLs lead; the same unless storage has a listener of its own.
    pub storage_origin: String,
    tasks: Vec<AbortHandle>,
}

impl Drop for Running {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// The connection was closed without an answer.
#[derive(Debug, thiserror::Error)]
#[error("the sandbox closed the connection without an answer")]
pub struct ConnectionLost;

/// One request to the router, as it would end on a connection.
pub(crate) async fn call<B>(router: Router, request: hyper::Request<B>) -> Result<Response, ConnectionLost>
where
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<axum::BoxError>,
{
    let request = request.map(Body::new);
    let Ok(response) = router.oneshot(request).await;
    if response.extensions().get::<Dropped>().is_some() {
        Err(ConnectionLost)
    } else {
        Ok(response)
    }
}

/// Listens on this port of 127.0.0.1 (0 means any).
pub(crate) async fn serve(world: &Arc<World>, router: Router, port: u16) -> io::Result<Running> {
    let (main, origin) = listen(port).await?;
    let mut tasks = vec![tokio::spawn(accept(main, router.clone())).abort_handle()];
    let storage_origin = if world.options.separate_storage {
        let (storage, origin) = listen(0).await?;
        tasks.push(tokio::spawn(accept(storage, router)).abort_handle());
        origin
    } else {
        origin.clone()
    };
    let public = world.options.public_origin.clone();
    world.set_origins(
        public.clone().unwrap_or_else(|| origin.clone()),
        public.unwrap_or_else(|| storage_origin.clone()),
    );
    Ok(Running {
        origin,
        storage_origin,
        tasks,
    })
}

async fn listen(port: u16) -> io::Result<(TcpListener, String)> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    let origin = format!("http://{}", listener.local_addr()?);
    Ok((listener, origin))
}

async fn accept(listener: TcpListener, router: Router) {
    // Dropped with this task, which ends its connections.
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    connections.spawn(connection(stream, router.clone()));
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, router: Router) {
    // Small answers must not wait for more.
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<Incoming>| call(router.clone(), request));
    // An error here is a client that went away or a fault that cut the connection: both are meant to be silent.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}
