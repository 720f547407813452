//! A web server on loopback that answers as it is set up, byte for byte, and signatures as `tauri signer` makes them.

#![expect(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use minisign::KeyPair;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The program of the newer version.
pub const NEW: &[u8] = b"\x7fELF the new program";

/// A release owner's keys.
pub struct Keys(KeyPair);

impl Keys {
    pub fn new() -> Self {
        Self(KeyPair::generate_unencrypted_keypair().unwrap())
    }

    pub fn public(&self) -> String {
        BASE64_STANDARD.encode(self.0.pk.to_box().unwrap().to_string())
    }
}

/// A signature of `bytes` for `version`; for none where that is empty.
pub fn signature(keys: &Keys, bytes: &[u8], version: &str) -> String {
    let comment = match version {
        "" => "timestamp:1\tfile:Carryout.AppImage".to_owned(),
        version => format!("timestamp:1\tfile:Carryout.AppImage\tversion:{version}"),
    };
    let signed = minisign::sign(
        Some(&keys.0.pk),
        &keys.0.sk,
        Cursor::new(bytes),
        Some(&comment),
        None,
    );
    BASE64_STANDARD.encode(signed.unwrap().to_string())
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Everything, with its length.
    Whole(Vec<u8>),
    /// Half of what it announces, and then the connection ends.
    Half(Vec<u8>),
    /// Half of what it announces, and then nothing.
    Stalled(Vec<u8>),
    /// Not even a head.
    Silent,
    /// Bytes without end.
    Endless,
    /// A length, and nothing of it.
    Sized(u64),
    /// A redirect.
    To(String),
    /// Nothing but this status.
    Status(u16),
}

#[derive(Default)]
struct Table {
    replies: BTreeMap<String, Reply>,
    requests: BTreeMap<String, usize>,
}

/// The server; it ends with the test's runtime.
pub struct Feed {
    address: String,
    table: Arc<Mutex<Table>>,
}

impl Feed {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let table: Arc<Mutex<Table>> = Arc::default();
        tokio::spawn({
            let table = Arc::clone(&table);
            async move {
                while let Ok((visitor, _)) = listener.accept().await {
                    tokio::spawn(answer(visitor, Arc::clone(&table)));
                }
            }
        });
        Self { address, table }
    }

    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    pub fn set(&self, path: &str, reply: Reply) {
        self.table.lock().unwrap().replies.insert(path.to_owned(), reply);
    }

    /// How often was asked for `path`.
    pub fn requests(&self, path: &str) -> usize {
        self.table
            .lock()
            .unwrap()
            .requests
            .get(path)
            .copied()
            .unwrap_or(0)
    }
}

/// One request and its answer; the guest may hang up at any time.
async fn answer(mut visitor: TcpStream, table: Arc<Mutex<Table>>) -> Option<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(visitor.read_u8().await.ok()?);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let path = head.split(' ').nth(1)?.to_owned();
    let reply = {
        let mut table = table.lock().unwrap();
        *table.requests.entry(path.clone()).or_default() += 1;
        table.replies.get(&path).cloned().unwrap_or(Reply::Status(404))
    };
    let found =
        |length: u64| format!("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n");
    match reply {
        Reply::Whole(bytes) => {
            visitor
                .write_all(found(bytes.len() as u64).as_bytes())
                .await
                .ok()?;
            visitor.write_all(&bytes).await.ok()?;
        }
        Reply::Half(bytes) => {
            visitor
                .write_all(found(bytes.len() as u64 * 2).as_bytes())
                .await
                .ok()?;
            visitor.write_all(&bytes).await.ok()?;
        }
        Reply::Stalled(bytes) => {
            visitor
                .write_all(found(bytes.len() as u64 * 2).as_bytes())
                .await
                .ok()?;
            visitor.write_all(&bytes).await.ok()?;
            std::future::pending().await
        }
        Reply::Silent => std::future::pending().await,
        Reply::Endless => {
            visitor
                .write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
                .await
                .ok()?;
            loop {
                visitor.write_all(&[b' '; 16 * 1024]).await.ok()?;
            }
        }
        Reply::Sized(length) => visitor.write_all(found(length).as_bytes()).await.ok()?,
        Reply::To(location) => {
            let head = format!(
                "HTTP/1.1 302 Found\r\nConnection: close\r\nLocation: {location}\r\nContent-Length: 0\r\n\r\n"
            );
            visitor.write_all(head.as_bytes()).await.ok()?;
        }
        Reply::Status(status) => {
            let head = format!("HTTP/1.1 {status} X\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            visitor.write_all(head.as_bytes()).await.ok()?;
        }
    }
    visitor.shutdown().await.ok()
}
