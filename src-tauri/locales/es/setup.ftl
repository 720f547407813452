### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Configurar el acceso a Google
setup-intro = Google solo da acceso a programas con un archivo de cliente. Lo creas una vez, en unos 15 minutos, en la consola de Google. Se queda en este equipo.
setup-step = Paso { NUMBER($number) }
setup-page-opens = Abrir esta página
setup-project = Crear un proyecto
setup-project-text = Sirve cualquier nombre, por ejemplo «Mis datos». Google también pide una cuenta de facturación; que sepamos, estas copias no tienen coste.
setup-api = Habilitar la API Data Portability
setup-api-text = Comprueba que arriba está elegido tu proyecto y haz clic en «Habilitar».
setup-branding = Dar nombre a la aplicación
setup-branding-text = Nombre de la aplicación: «Mi Carryout». Correo de asistencia y contacto: tu propia dirección. No hace falta nada más.
setup-audience = Indicar quién puede usarla
setup-audience-text = Elige «Externo». En «Usuarios de prueba», añade la dirección de la cuenta cuyos datos quieres.
setup-publish = Publicar la aplicación
setup-publish-text = En la misma página, haz clic en «Publicar aplicación». Hasta entonces el proyecto está en pruebas: el acceso finaliza a los 7 días, elijas lo que elijas, y no se puede renovar. Publicada pero no verificada por Google, la aplicación muestra una advertencia que puedes omitir.
setup-scopes = Indicar qué puede pedir
setup-scopes-text = Haz clic en «Añadir o quitar permisos», pega esta lista en «Añadir permisos manualmente», haz clic en «Añadir a la tabla» y luego en «Actualizar» y «Guardar».
setup-copy-scopes = Copiar la lista de permisos
setup-client = Crear el cliente y descargar su archivo
setup-client-text = Haz clic en «Crear cliente», elige el tipo «Aplicación de escritorio» y luego «Descargar JSON». Google ofrece este archivo una sola vez, justo después de crearlo.
setup-file = Elegir el archivo de cliente
setup-file-text = Su nombre empieza por client_secret_ y termina en .json.
setup-choose = Elegir archivo de cliente…
setup-choose-another = Elegir otro archivo…
setup-check = Comprobar este cliente
setup-check-text = Pregunta a Google si conoce el cliente y su secreto. No tienes que permitir nada para esto.
setup-clients = Tus archivos de cliente
setup-steps-of = Pasos de
setup-shown = Se muestran sus pasos
setup-show = Mostrar sus pasos
setup-used-by = Lo usa: { $names }
setup-unused = No lo usa ninguna cuenta
setup-remove = Quitar

setup-states-unchecked = Aún sin comprobar
setup-states-right = Correcto
setup-states-wrong = Hay que revisarlo
setup-states-unknowable = Google no lo dice

setup-later = Se ve en el primer inicio de sesión
setup-next = Elegir qué copiar
setup-progress = { NUMBER($done) } de { NUMBER($all) } pasos comprobados
setup-no-file = Aún no hay archivo de cliente. Los pasos llevan a él.
