//! Small proxies and servers on loopback, written from RFC 9110, RFC 1928 and RFC 8446, that note what they are asked.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

#[derive(Default)]
struct Seen {
    asked: Vec<String>,
    headers: String,
}

/// A proxy, and what it was asked for.
pub struct Proxy {
    scheme: &'static str,
    address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
    task: JoinHandle<()>,
}

impl Proxy {
    /// Answers every request itself, those for a tunnel too.
    pub async fn http(status: &'static str, body: &'static str) -> Self {
        Self::serve("http", move |mut socket, seen| async move {
            let head = head(&mut socket).await;
            note(&seen, &head);
            answer(&mut socket, status, body).await;
        })
        .await
    }

    /// Leads every tunnel to `port` of this machine.
    pub async fn tunnel(port: u16) -> Self {
        Self::serve("http", move |mut socket, seen| async move {
            let head = head(&mut socket).await;
            note(&seen, &head);
            let mut target = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            socket.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
            // Either side may end it.
            let _ = copy_bidirectional(&mut socket, &mut target).await;
        })
        .await
    }

    /// SOCKS 5 without a login; what is sent through it is answered with `body`.
    pub async fn socks(body: &'static str) -> Self {
        Self::serve("socks5h", move |mut socket, seen| async move {
            let mut greeting = [0; 2];
            socket.read_exact(&mut greeting).await.unwrap();
            let mut methods = vec![0; usize::from(greeting[1])];
            socket.read_exact(&mut methods).await.unwrap();
            socket.write_all(&[5, 0]).await.unwrap();
            let mut request = [0; 5];
            socket.read_exact(&mut request).await.unwrap();
            assert_eq!(request[3], 3, "the name itself has to be asked for");
            let mut name = vec![0; usize::from(request[4]) + 2];
            socket.read_exact(&mut name).await.unwrap();
            let port = name.split_off(usize::from(request[4]));
            let port = u16::from_be_bytes([port[0], port[1]]);
            let name = format!("{}:{port}", String::from_utf8_lossy(&name));
            seen.lock().unwrap().asked.push(name);
            socket.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await.unwrap();
            head(&mut socket).await;
            answer(&mut socket, "200 OK", body).await;
        })
        .await
    }

    /// Where it is, as an environment variable names it.
    pub fn address(&self) -> String {
        format!("{}://{}", self.scheme, self.address)
    }

    /// The request lines, or for SOCKS the names, in their order.
    pub fn asked(&self) -> Vec<String> {
        self.seen.lock().unwrap().asked.clone()
    }

    /// The headers of the last request.
    pub fn headers(&self) -> String {
        self.seen.lock().unwrap().headers.clone()
    }

    /// From now on nothing listens there.
    pub fn stop(&self) {
        self.task.abort();
    }

    async fn serve<F, T>(scheme: &'static str, answer: F) -> Self
    where
        F: Fn(TcpStream, Arc<Mutex<Seen>>) -> T + Send + 'static,
        T: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::<Mutex<Seen>>::default();
        let acknowledged = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(answer(socket, Arc::clone(&acknowledged)));
            }
        });
        Self {
            scheme,
            address,
            seen,
            task,
        }
    }
}

/// A server that answers every request with `body`; answers its port.
pub async fn content(body: &'static str) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            head(&mut socket).await;
            answer(&mut socket, "200 OK", body).await;
        }
    });
    port
}

/// A TLS server whose certificate it made itself; answers its port.
pub async fn foreign_certificate() -> u16 {
    let names = ["portability.invalid".to_owned(), "127.0.0.1".to_owned()];
    let made = rcgen::generate_simple_self_signed(names).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            // The other side turns away.
            let _ = acceptor.accept(socket).await;
        }
    });
    port
}

/// Reads the head of a request.
async fn head(socket: &mut TcpStream) -> String {
    let mut read = Vec::new();
    while !read.ends_with(b"\r\n\r\n") {
        match socket.read_u8().await {
            Ok(byte) => read.push(byte),
            Err(_) => break,
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}

async fn answer(socket: &mut TcpStream, status: &str, body: &str) {
    let answer = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    socket.write_all(answer.as_bytes()).await.unwrap();
}

fn note(seen: &Mutex<Seen>, head: &str) {
    let (line, headers) = head.split_once("\r\n").unwrap_or((head, ""));
    let mut seen = seen.lock().unwrap();
    seen.asked.push(line.to_owned());
    headers.clone_into(&mut seen.headers);
}
