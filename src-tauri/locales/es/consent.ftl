### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] Google te pedirá permiso una vez
        [2] Google te pedirá permiso dos veces
       *[other] Google te pedirá permiso { NUMBER($rounds) } veces
    }
consent-why-rounds = Una solicitud no puede ser demasiado larga, así que hay varios pasos. Cada uno es rápido.
consent-one-round = Tu navegador abre la página de Google. Carryout nunca ve tu contraseña.
consent-round = Paso { NUMBER($number) }
consent-round-of = Paso { NUMBER($number) } de { NUMBER($of) }
consent-in-round = Todas las categorías de este paso
consent-round-gave =
    { $got ->
        [one] { NUMBER($got) } de { NUMBER($asked) } autorizada
       *[other] { NUMBER($got) } de { NUMBER($asked) } autorizadas
    }
consent-switched = La autorización anterior ha finalizado. Elige en la página de Google por cuánto tiempo será esta vez.
consent-how-long = Por cuánto tiempo da acceso Google
consent-once = Una vez
consent-month = 30 días
consent-half = 180 días
consent-good = En la página de Google
consent-tick = Marca las casillas.
consent-same-account = Usa la misma cuenta en todos los pasos.
consent-one-account = Comprueba qué cuenta usas.
consent-open-google = Continuar a Google
consent-opening = Abriendo tu navegador…
consent-waiting = Esperándote en el navegador
consent-waiting-text = Permite el acceso en la página de Google y vuelve. Esta ventana lo detecta automáticamente.
consent-since = Abierta a las { $time }, { $away }
consent-since-now = Abierta a las { $time }
consent-again = Abrir la página otra vez
consent-copy-link = Copiar enlace
consent-link-copied = Enlace copiado. Ábrelo en cualquier navegador de este equipo.
consent-no-browser = No se pudo abrir tu navegador. Copia el enlace y ábrelo tú.
consent-saving = Respuesta recibida
consent-saving-text = Guardando el acceso en tu almacén de contraseñas…
consent-between = Paso { NUMBER($number) } de { NUMBER($of) } completado
consent-next = Continuar a Google para el paso { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Acceso concedido a { NUMBER($count) } categoría
       *[other] Acceso concedido a las { NUMBER($count) } categorías
    }
consent-gave = Acceso concedido a { NUMBER($got) } de { NUMBER($asked) } categorías
consent-gave-nothing = No se concedió ningún acceso
consent-choose-again = Volver a tu selección
consent-not-given = No concedidas
consent-not-given-text = No pasa nada si las dejaste fuera a propósito.
consent-ask-again = Pedirlas de nuevo
consent-go-on = Continuar con { NUMBER($count) }
consent-to-copy = Mostrar la copia
consent-done = Listo
consent-failed = No se concedió el acceso
consent-denied = Elegiste no permitir el acceso
consent-denied-text = No pasa nada. No se copió nada. Puedes elegir menos categorías y preguntar de nuevo, o dejarlo.
consent-denied-later = No pasa nada. Lo que permitiste antes se está copiando. Puedes intentarlo de nuevo, o dejar fuera el resto.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } categoría ya se está copiando
       *[other] { NUMBER($count) } categorías ya se están copiando
    }
consent-begun-preparing = Google las prepara mientras tanto. No hay prisa.
consent-begun-here =
    { $done ->
        [one] { NUMBER($done) } de { NUMBER($all) } terminada.
       *[other] { NUMBER($done) } de { NUMBER($all) } terminadas.
    }
consent-begun-waiting =
    { $count ->
        [one] { NUMBER($count) } más se pide en cuanto la autorices.
       *[other] { NUMBER($count) } más se piden en cuanto las autorices.
    }

consent-stop = Parar aquí
consent-name = Ponle nombre a esta cuenta
consent-name-hint = Google no dice qué cuenta es. Un nombre te ayuda a reconocerla, por ejemplo «Ana personal».
consent-name-stays = Si lo dejas vacío, se llamará «{ $name }».
consent-name-placeholder = Mi cuenta de Google
consent-paste = ¿La página dice que no puede conectarse?
consent-paste-text = Copia entonces la dirección completa de la parte superior de esa página del navegador y pégala aquí. Empieza por http://127.0.0.1.
consent-paste-label = Dirección del navegador
consent-paste-button = Usar esta dirección
consent-see = ¿Qué muestra la página?
consent-no-error = Ningún error
consent-an-error = Un error
consent-error-hint = Google lo indica al final de su página.
consent-error-name = Error { $number }: { $name }

consent-helper-unticked = Casillas, todas vacías
    .text = Es lo normal. Marca las que quieras y haz clic en «Continuar».
consent-helper-unverified = «Google no ha verificado esta aplicación»
    .text = Si sabes quién la hizo, como en un proyecto tuyo, haz clic en «Configuración avanzada» y luego en «Ir a …».
consent-helper-tooMany = «400. Se ha producido un error» o una página vacía
    .text = Puede que Google no pueda mostrar tantas a la vez. Pedimos en pasos más pequeños; no se pierde nada de lo que marcaste.
consent-helper-unreachable = «No se puede acceder a este sitio web», dirección 127.0.0.1
    .text = Ya casi está. Pega la dirección de esa página en el cuadro de abajo.
consent-helper-nothing = No se abrió ninguna página
    .text = Ábrela otra vez, o copia el enlace en cualquier navegador de este equipo.

consent-errors-tester = «Acceso bloqueado: … no ha completado el proceso de verificación de Google»
consent-errors-account = «No puedes usar esta cuenta», o se mencionan las políticas de tu organización
consent-errors-scope = «Some requested scopes were invalid»
consent-errors-redirect = «Acceso bloqueado: la solicitud de esta aplicación no es válida»
consent-errors-client = «The OAuth client was not found»
consent-errors-deleted = «The OAuth client was deleted»
consent-errors-disabled = «The OAuth client was disabled»
consent-errors-unauthorized = «… is not authorized to request … using this method»
consent-errors-internal = «Acceso bloqueado: … solo se puede usar en su organización»
consent-errors-school = «Acceso bloqueado: el administrador de tu centro debe revisar …»
consent-errors-browser = «No puedes iniciar sesión desde esta pantalla», o un navegador o una aplicación que quizá no sean seguros
consent-errors-request = «Acceso bloqueado: error de autorización»

consent-smaller = Pedir en pasos más pequeños

consent-open-step-project = Abrir el proyecto
consent-open-step-api = Abrir la API
consent-open-step-branding = Abrir «Branding»
consent-open-step-audience = Abrir «Público»
consent-open-step-publish = Abrir «Público»
consent-open-step-scopes = Abrir «Acceso a los datos»
consent-open-step-client = Abrir la lista de clientes
consent-open-step-file = Abrir la lista de clientes

consent-to-paste = Ir al cuadro

consent-news-waiting = Esperándote en el navegador.
consent-news-saving = Respuesta recibida. Guardando el acceso.
consent-news-between = El paso { NUMBER($number) } está completado. Continúa cuando quieras.
consent-news-done = El acceso está guardado.
consent-news-failed = El paso en Google falló.
consent-news-denied = Elegiste no permitir el acceso.
consent-steps = Pasos en Google
consent-what = Qué pedirá Google
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } categoría: { $titles }
       *[other] { NUMBER($count) } categorías: { $titles }
    }
consent-step-more = y { NUMBER($count) } más
consent-tick-text = Pueden estar vacías al principio.
consent-account-text = Carryout no puede ver cuál es.
consent-choose-long = Elige por cuánto tiempo.
consent-choose-long-text = Solo tú puedes decidirlo; la tabla de abajo ayuda.
consent-new-copies = Copias nuevas
consent-new-copies-once = Una por categoría
consent-new-copies-daily = Cada día, si quieres
consent-ends = Finaliza
consent-ends-once = Después de la copia
consent-renew = Renovar
consent-renew-once = No es posible; se autoriza de nuevo
consent-renew-any = En cualquier momento
consent-renew-from = A partir del { $date }
consent-good-for = Sirve para
consent-good-once = Una sola copia
consent-good-month = Probar
consent-good-half = Tener una copia al día
consent-end-any-time = Puedes finalizar el acceso en cualquier momento.
consent-back = Atrás
consent-link = Enlace a la página de Google
consent-help = ¿Algo ha ido mal?
consent-help-open = Abajo se muestra ayuda para el navegador.
consent-paste-first = Pega antes la dirección.
