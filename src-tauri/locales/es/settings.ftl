### The settings.
### Readers: page, rust

settings-title = Configuración
settings-in-practice = Vale solo para la práctica y termina con ella.

settings-speed-label = Límite de velocidad
settings-speed-none = Ninguno
settings-speed-own = Otro valor…
settings-speed-own-label = Otro valor
settings-speed-unit-label = Unidad

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = Para todos los archivos de todas las copias juntas. Las copias en curso lo respetan enseguida.
settings-speed-wrong = No es una velocidad. Escribe un número de al menos 0,1 Mbit/s.

settings-quiet-begin = Pausar descargas 1 hora
settings-quiet-short = 1 hora
settings-quiet-what = Para una llamada o una película: durante una hora no se descarga nada; después, las descargas se reanudan automáticamente.
settings-quiet-until = Descargas en pausa hasta: { $when }.
settings-quiet-google = Google sigue preparando.
settings-quiet-end = Continuar ahora

settings-line-wait = Pausar en conexiones de uso medido
settings-line-how = Tu sistema indica qué conexiones son de uso medido, como la que comparte un teléfono. Si no lo indica, los archivos se descargan.
settings-line-is-metered = Esta conexión es de uso medido.

settings-power-title = Batería y suspensión
settings-power-battery = Con batería

settings-power-choices-always = Copiar
settings-power-choices-unlessLow = Copiar hasta que la batería esté baja
settings-power-choices-never = Solo conectado a la corriente

settings-power-how = Google sigue preparando mientras tanto. Puedes reanudar cada copia de todos modos.
settings-power-is-on-battery = Este equipo funciona con batería.
settings-power-awake = No suspender el equipo mientras llegan archivos
settings-power-awake-how = Solo mientras llegan datos. Mientras Google prepara, o hay copias en espera, el equipo puede suspenderse.

settings-access-title = Acceso para una copia
settings-access-label = Finalizarlo cuando todo esté copiado
settings-access-how = Cuando todo lo que concediste está copiado y verificado, Carryout finaliza el acceso en Google. Si otra conexión puede ser la misma cuenta de Google, antes te pregunta.

settings-background-title = Segundo plano
settings-background-label = Iniciar con este equipo y seguir en marcha al cerrar la ventana
settings-background-how = El acceso sigue siendo válido y las copias continúan sin ventana. Abre Carryout de nuevo para verlas.
settings-background-quit = Salir de Carryout
settings-background-quit-how = Hasta el próximo inicio de este equipo, o hasta que lo abras.

settings-held-metered = En espera: esta conexión es de uso medido.
settings-held-battery = En espera: el equipo funciona con batería.
settings-held-lowBattery = En espera: la batería está baja.

settings-held-goes-on-metered = Continúa con otra conexión.
settings-held-goes-on-battery = Continúa cuando se conecte a la corriente.
settings-held-goes-on-lowBattery = Continúa cuando se conecte a la corriente.

settings-held-anyway = Copiar igualmente
settings-held-row = en espera
settings-tabs = Partes de la configuración
settings-tab-general = General
settings-tab-privacy = Privacidad y datos
settings-tab-about = Acerca de
settings-about-apart = Carryout no está afiliado a Google ni cuenta con su respaldo.
settings-about-copy-version = Copiar la versión
settings-about-licences = Licencias
settings-about-free = Carryout es software libre con licencia Apache-2.0 o MIT, a tu elección. Contiene trabajo de otros proyectos con sus propias licencias.

settings-copies-title = Copias
settings-copies-folder = Carpeta para las copias nuevas
settings-copies-folder-change = Cambiar…
settings-copies-schedule = Copias automáticas: { $account }
settings-copies-none = Las copias automáticas se eligen para cada cuenta, cuando haya alguna.

settings-window-title = Ventana
settings-language-label = Idioma
settings-language-system = Como en el sistema
settings-look-label = Apariencia

settings-look-choices-system = Como en el sistema
settings-look-choices-light = Clara
settings-look-choices-dark = Oscura

settings-updates-title = Actualizaciones

settings-network-title = Red
settings-transfers-label = Archivos a la vez
settings-transfers-how = Se aplica a partir del siguiente archivo. Con más, solo es más rápido si la conexión da para ello.
settings-line-copy = Copiar en conexiones de uso medido
settings-proxy-label = Proxy

settings-proxy-choices-system = Como en el sistema
settings-proxy-choices-none = Ninguno
settings-proxy-choices-own = Otra dirección…

settings-proxy-own-label = Dirección del proxy
settings-proxy-own-save = Usar este proxy
settings-proxy-how = Para todo lo que Carryout descarga, a partir de la siguiente solicitud. El navegador tiene su propia configuración.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Registros
settings-log-label = Nivel de los registros
settings-log-how = Los registros permanecen en este equipo una semana. Nunca contienen claves, ni más que nombres de categorías y archivos.

settings-log-choices-error = Solo errores
settings-log-choices-warn = También advertencias
settings-log-choices-info = Normal
settings-log-choices-debug = Todo, para encontrar un fallo

settings-keys-title = Claves de inicio de sesión
settings-keys-how = Dónde se guardan las claves de tu acceso y si eso funciona.
settings-keys-open = Mostrar

settings-index-title = Índice de búsqueda
settings-index-label = Tener un índice de mis copias
settings-index-how = «Mis datos» busca con él. Se hace a partir de tus copias, se queda en este equipo, solo tú puedes leerlo y se elimina con las copias.
settings-index-forget = Eliminar el índice
settings-index-forget-how = Lo elimina ahora y no crea ninguno a partir de entonces. Tus copias quedan como están.
settings-advanced = Avanzado
