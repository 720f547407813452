### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Actualizaciones
update-absent = Esta versión no busca actualizaciones. Consigue las nuevas donde conseguiste esta.
update-forbidden = Las actualizaciones están desactivadas en este equipo (CARRYOUT_NO_UPDATE está definida).

update-checking = Buscando actualizaciones…
update-ready = Actualización lista: Carryout { $version }
update-none = Carryout está al día. Comprobado: { $when }.
update-never = Aún sin comprobar.

update-missed-unreachable = No se pudieron buscar actualizaciones ({ $when }): no se puede acceder al servidor.
update-missed-slow = No se pudieron buscar actualizaciones ({ $when }): el servidor no respondió a tiempo.
update-missed-garbled = No se pudieron buscar actualizaciones ({ $when }): la respuesta del servidor no se puede usar. Puede que se interponga una página de inicio de sesión de tu red.

update-notes = Novedades
update-progress = Descargando la actualización
update-bytes = { BYTES($done) } de { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Instalando. Carryout se abrirá de nuevo automáticamente.
update-waits = Se puede instalar cuando no lleguen archivos.

update-check = Comprobar ahora
update-install = Instalar y reiniciar
update-download = Abrir la página de descarga

update-automatic = Buscar actualizaciones automáticamente
update-automatic-how = Una vez al día. No se instala nada sin que lo digas, y no se envía nada sobre ti.

update-licences = Licencias de terceros
update-licences-none = Esta versión viene sin la lista de licencias. El comando cargo xtask bundle la crea.
