### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Iniciando…
frame-skip = Ir al contenido
frame-home = Resumen
frame-settings = Configuración
frame-my-data = Mis datos
frame-copies = Copias
frame-sidebar = Barra lateral
frame-nav-main = Principal
frame-nav-accounts = Cuentas
frame-add-account = Añadir cuenta
frame-keys = Atajos
frame-needs =
    { $count ->
        [one] { NUMBER($count) } asunto requiere tu atención
       *[other] { NUMBER($count) } asuntos requieren tu atención
    }
frame-under-way =
    { $count ->
        [one] { NUMBER($count) } copia en curso
       *[other] { NUMBER($count) } copias en curso
    }
frame-account-days =
    { $days ->
        [one] Acceso: queda { NUMBER($days) } día
       *[other] Acceso: quedan { NUMBER($days) } días
    }
frame-account-copying = Copiando: { NUMBER($done) } de { NUMBER($all) }
frame-account-paused = Copias automáticas en pausa

frame-tone-good = A salvo
frame-tone-care = Pronto
frame-tone-bad = Requiere tu atención
frame-tone-idle = En pausa

frame-steps = Pasos
frame-step-choose = Elegir
frame-step-google = Google
frame-step-copy = Copiar
frame-shortcuts = Atajos de teclado
frame-close = Cerrar
frame-cancel = Cancelar
frame-opens-browser = se abre en tu navegador
frame-mode = Con quién se comunica esta ventana
frame-notices = Avisos
frame-practice = Modo de práctica: datos inventados, nada va a Google.
frame-leave-practice = Salir de la práctica
frame-override = No es Google: todo va a { $address }
frame-until-quit = El acceso se guarda solo hasta que salgas. Después tendrás que autorizarlo de nuevo.
frame-details = Detalles
frame-copy-details = Copiar detalles
frame-copied = Copiado
frame-copy-failed = No se pudo copiar. Selecciona el texto y cópialo tú.
frame-stay-connected = Mantener la conexión hasta que salga
frame-update = Carryout { $version } está disponible.
frame-install-update = Instalar y reiniciar
frame-update-waits = Se puede instalar cuando no lleguen archivos.
frame-open-download = Abrir la página de descarga
frame-cannot-start = Carryout no se puede iniciar
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } archivo
       *[other] { NUMBER($count) } archivos
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } categoría
       *[other] { NUMBER($count) } categorías
    }

frame-keys-title = Atajos de teclado

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Mayús
frame-keys-names-space = Espacio

frame-keys-search = Buscar en las categorías
frame-keys-main = Activar el botón principal
frame-keys-escape = Borrar la búsqueda, cerrar, volver
frame-keys-settings = Abrir la configuración
frame-keys-help = Mostrar esta lista
frame-keys-close-window = Cerrar la ventana; las copias en curso continúan
frame-keys-quit = Salir; el acceso se conserva
frame-keys-move = Avanzar, retroceder
frame-keys-toggle = Marcar o desmarcar
frame-keys-zoom = Ampliar, reducir, tamaño normal
frame-keys-single = Permitir teclas sueltas ( / y ? )
frame-keys-single-hint = Desactiva esto si usas la entrada por voz.
frame-keys-places = Resumen, Mis datos, Copias, Configuración
frame-to-copy = Texto para copiar
frame-offline = Sin conexión a Internet.
frame-offline-text = Todo lo que está en este equipo sigue funcionando. Las copias continuarán automáticamente cuando vuelva la conexión.
