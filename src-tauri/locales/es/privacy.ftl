### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout se comunica con Google y con nadie más
privacy-title-sandbox = Ahora nada sale de este equipo
privacy-encrypted = cifrado
privacy-google = Google
privacy-sandbox = Google simulado
privacy-on-computer = en este equipo
privacy-your-folder = Tu carpeta
privacy-ordinary-files = { BYTES($bytes) }, archivos normales
privacy-no-server = Sin servidor nuestro, sin estadísticas de uso, sin informes de fallos.
privacy-updates = Solo si busca actualizaciones, Carryout consulta también su página de descarga, sin enviar nada sobre ti.
privacy-stored = Lo que Carryout guarda
privacy-col-what = Qué
privacy-col-where = Dónde
privacy-copies-text = Sin cifrar: quien pueda leer la carpeta puede leer tus datos.
privacy-own-folder = En la carpeta propia de Carryout en este equipo
privacy-no-index = Ninguno; la búsqueda está desactivada
privacy-index-text = Hecho a partir de tus copias; se puede rehacer en cualquier momento.
privacy-index-rebuild = Rehacer
privacy-index-rebuild-long = Rehacer el índice de búsqueda
privacy-index-make = Crear
privacy-index-make-long = Crear el índice de búsqueda
privacy-keys = Claves de inicio de sesión
privacy-keys-text = En ningún otro sitio.
privacy-entries =
    { $count ->
        [one] Mostrar { NUMBER($count) } entrada
       *[other] Mostrar { NUMBER($count) } entradas
    }
privacy-journal = Diario y registros
privacy-journal-text = Cuentas, copias, archivos y lo que hizo el programa. Ninguna clave, ninguno de tus datos.
privacy-access = Acceso a Google
privacy-project =
    { $count ->
        [0] Tu proyecto de Google, no lo usa ninguna cuenta
        [one] Tu proyecto de Google, lo usa { NUMBER($count) } cuenta
       *[other] Tu proyecto de Google, lo usan { NUMBER($count) } cuentas
    }
privacy-client-file = Otro archivo de cliente
privacy-client-file-text = De otro proyecto tuyo de Google.
privacy-at-google = En Google
privacy-at-google-text = Ver todos los programas con acceso a tu cuenta.
privacy-open-page = Abrir la página
privacy-diagnostics = Archivo de diagnóstico
