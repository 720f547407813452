### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout sigue copiando
    .text = Ábrelo de nuevo para ver por dónde va.
desktop-consented = Acceso concedido
    .text = Continúa en la ventana de Carryout.
desktop-complete = Tu copia está completa
    .text =
        { $got ->
            [one] { $name }: { NUMBER($got) } de { NUMBER($asked) } categorías está aquí y verificada.
           *[other] { $name }: { NUMBER($got) } de { NUMBER($asked) } categorías están aquí y verificadas.
        }
desktop-incomplete = Tu copia ha terminado, pero falta algo
    .text =
        { $got ->
            [one] { $name }: { NUMBER($got) } de { NUMBER($asked) } categorías está aquí y verificada; fallidas: { NUMBER($missing) }.
           *[other] { $name }: { NUMBER($got) } de { NUMBER($asked) } categorías están aquí y verificadas; fallidas: { NUMBER($missing) }.
        }
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout requiere tu atención
    .text = { $name }: { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout requiere tu atención
desktop-several-complete = Tus copias están completas
desktop-several-more = y { NUMBER($count) } más
desktop-access-ended = El acceso de { $name } ha finalizado
    .text = Google ya no deja copiar a Carryout. Tus archivos están a salvo. Autoriza el acceso de nuevo para continuar.
desktop-access-ends = El acceso de { $name } finaliza el { $day }
    .text = Después no habrá copias nuevas; tus archivos se quedan. Carryout muestra cómo continuar.
desktop-access-ends-today = El acceso de { $name } finaliza el { $day } a las { $time }
    .text = Después no habrá copias nuevas; tus archivos se quedan.

desktop-dialog-client = Elige el archivo de cliente de Google
desktop-dialog-folder = Elige adónde van las copias
desktop-dialog-reminder = Guarda el recordatorio para tu calendario
desktop-dialog-diagnostics = Guarda el archivo de diagnóstico
desktop-dialog-export = Exportar
desktop-dialog-evidence = Elige dónde guardar la prueba
desktop-kind-client = Archivo de cliente (JSON)
desktop-kind-calendar = Archivo de calendario (iCalendar)
desktop-kind-zip = Archivo ZIP
# Why the computer is kept awake, as some systems show it.
desktop-awake = Copiando datos
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Anotando por dónde van las copias
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Almacén predeterminado
# An account that the user gave no name.
desktop-account = Cuenta de Google
desktop-hangs = Carryout ya está abierto, pero no responde. Ciérralo con el administrador de tareas del sistema o cerrando la sesión, y ábrelo de nuevo. No se ha perdido nada: las copias continúan donde estaban.

calendar-summary = Finaliza el acceso de { $name } (Carryout)
calendar-description = Después de este momento, Carryout no puede copiar nada nuevo de { $name }. Tus archivos se quedan. Abre Carryout antes, para renovar el acceso o autorizarlo de nuevo.
calendar-link = Página de Google: { $address }
# A file's name, without its ending.
calendar-file = Carryout - finaliza el acceso de { $name }
