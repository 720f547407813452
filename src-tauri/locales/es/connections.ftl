### The overview: one card per account, its copies, and what the program keeps.
### Readers: page

connections-chips-unknown = Final desconocido
connections-chips-oneCopy = Una copia
connections-chips-usedUp = Agotado
connections-chips-active = Activo
connections-chips-renewable = Activo
connections-chips-endsSoon = Finaliza pronto
connections-chips-endsToday = Finaliza hoy
connections-chips-ended = Acceso finalizado
connections-chips-testing = Acceso en pruebas

connections-until = Acceso hasta el
connections-ended = desde el

connections-text-unknown = Google aún no ha dicho hasta cuándo dura.
connections-text-oneCopy = Empieza en las 24 horas siguientes a la autorización.
connections-text-usedUp = Esta autorización era para una copia. Autoriza de nuevo para volver a copiar.
connections-text-renewable = Ya puedes renovar.
connections-text-endsSoon = Ya puedes renovar. Después del final no habrá copias nuevas; tus archivos se quedan.
connections-text-ends = Después no habrá copias nuevas; tus archivos se quedan.
connections-text-ended = Google ya no permite copiar. Tus archivos están a salvo.
connections-text-testing = Google limita las versiones en pruebas a 7 días y no ofrece renovación.

connections-renew-from = Se puede renovar a partir del { $date }.
connections-name = Nombre de esta cuenta
connections-rename = Cambiar nombre
connections-save = Guardar
connections-start-now = Empezar ahora
connections-choose = Elegir qué copiar
connections-copy-again-from = Próxima copia posible: { $when }. Google permite una copia al día.
connections-allow-again = Autorizar de nuevo
connections-remove-connection = Quitar conexión…
connections-finish = Terminar
connections-finish-hint = «Terminar» indica a Google que ya lo tienes todo. La autorización finaliza enseguida.
connections-renew = Renovar
connections-renew-waiting = Esperando. ¿Hiciste clic en «Renovar» en la página de Google?
connections-check-now = Comprobar ahora
connections-renew-checking = Preguntando a Google por la nueva fecha…
connections-renewed = Renovado. Acceso hasta el { $date }.
connections-renewed-no-date = Renovado.
connections-unchanged = Google sigue indicando el { $date }. Si acabas de renovar, vuelve a intentarlo en un minuto.
connections-unchanged-no-date = Google sigue indicando la misma fecha. Si acabas de renovar, vuelve a intentarlo en un minuto.
connections-partly = Se renovó una parte. El resto sigue finalizando el { $date }.
connections-untold = El acceso funciona, y Google no dice hasta cuándo. Si renovaste, continúa después del { $date }.
connections-untold-no-date = El acceso funciona, y Google no dice hasta cuándo.
connections-unasked = No se pudo preguntar a Google. Vuelve a comprobarlo cuando tengas conexión.
connections-renew-ended = Google dice que este acceso ha finalizado. Autoriza el acceso de nuevo para continuar.
connections-delete-files = Eliminar copias…

connections-bin-title = ¿Mover las copias de { $name } a la papelera?
connections-bin-what = Esto va a la papelera de este equipo:
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } copia
       *[other] { NUMBER($copies) } copias
    }, { $files ->
        [one] { NUMBER($files) } archivo
       *[other] { NUMBER($files) } archivos
    }, { BYTES($bytes) }
connections-bin-stays = Esto se queda:
connections-bin-access = El acceso a Google, la programación y todo lo demás de estas carpetas.
connections-bin-again = La próxima copia descarga todo otra vez. Mientras no vacíes la papelera, puedes recuperar de allí las copias.
connections-bin-busy = Hay una copia en curso. Cancélala antes, o espera a que termine.
connections-bin-yes = Mover a la papelera
connections-bin-no = Conservar los archivos

connections-binned-row = en la papelera desde: { $when }
connections-binning-row = va a la papelera
connections-refused-row = no se pudo mover a la papelera
connections-disconnect = Desconectar…
connections-start-by = Empieza antes de: { $when }. Google aconseja empezar en las 24 horas siguientes a la autorización.
connections-started-late = Han pasado las 24 horas en las que Google aconseja empezar. Empieza ahora; si Google se niega, autoriza de nuevo.

connections-ways-pause = Pausar copias automáticas
connections-ways-go-on = Reanudar copias automáticas
connections-ways-change = Cambiar periodo de acceso…
connections-ways-disconnect-text = Finaliza el acceso en Google y elimina aquí las claves de inicio de sesión. Tus archivos se quedan.
connections-ways-remove-text = Elimina lo que queda aquí de las claves. Los archivos se quedan.

connections-change-title = ¿Cambiar la duración del acceso de { $name }?
connections-change-intro = Google cambia entre «una vez» y un periodo solo cuando la autorización actual ha finalizado. Ocurre en este orden:
connections-change-first =
    { $count ->
        [one] Se termina la copia en curso, para que no se pierda nada.
       *[other] Se terminan las { NUMBER($count) } copias en curso, para que no se pierda nada.
    }
connections-change-unfinished = Aún sin copiar: { $titles }.
connections-change-ends =
    { $count ->
        [one] Finaliza la autorización de { NUMBER($count) } categoría.
       *[other] Finaliza la autorización de las { NUMBER($count) } categorías.
    }
connections-change-siblings = La cuenta de Google de { $names } puede ser la misma. En ese caso, ese acceso también finaliza.
connections-change-asks = Google te pide permiso de nuevo. Allí eliges una vez, 30 días o 180 días.
connections-change-stays = Tus archivos, el nombre y tu configuración se quedan.
connections-change-no = Dejarlo como está
connections-change-yes = Cambiar
connections-change-after = Terminar antes y luego cambiar
connections-change-now = Detener y cambiar ahora
connections-change-now-hint = Los archivos comprimidos aún sin copiar se eliminan en Google. Lo que está aquí se queda.

connections-switching = La autorización se cambia cuando termine todo lo que está en curso.
connections-switching-now = Finalizando la autorización actual…
connections-keep = Mantener la autorización actual
connections-disconnecting = Desconectando…
connections-running =
    { $done ->
        [one] Copiando: { NUMBER($done) } de { NUMBER($all) } terminada
       *[other] Copiando: { NUMBER($done) } de { NUMBER($all) } terminadas
    }
connections-paused-row =
    { $done ->
        [one] En pausa: { NUMBER($done) } de { NUMBER($all) } terminada
       *[other] En pausa: { NUMBER($done) } de { NUMBER($all) } terminadas
    }
connections-blocked-row = Requiere tu atención
connections-cancelled-row =
    { $count ->
        [one] Cancelada, { NUMBER($count) } categoría
       *[other] Cancelada, { NUMBER($count) } categorías
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } categoría
       *[other] { NUMBER($got) } categorías
    }, { BYTES($bytes) }
connections-missing-row =
    { $count ->
        [one] falta { NUMBER($count) }
       *[other] faltan { NUMBER($count) }
    }
connections-show = Mostrar
connections-show-copy = Mostrar la copia: { $when }
connections-no-copies = Aún no se ha copiado nada. Elige qué copiar.

connections-dialog-title = ¿Desconectar { $name } de Google?
connections-dialog-what = Esto finaliza
connections-dialog-ends =
    { $count ->
        [one] Finaliza el acceso a { NUMBER($count) } categoría, también en Google.
       *[other] Finaliza el acceso a las { NUMBER($count) } categorías, también en Google.
    }
connections-dialog-running =
    { $count ->
        [one] Se detiene la copia en curso.
       *[other] Se detienen { NUMBER($count) } copias en curso.
    }
connections-dialog-lost = Se eliminan los archivos comprimidos de Google aún sin copiar: { $titles }.
connections-dialog-siblings = Si la cuenta de Google de { $names } es la misma, ese acceso también finaliza.
connections-dialog-keys = Las claves de inicio de sesión se eliminan de { $store }.
connections-dialog-stays = Esto se queda
connections-dialog-files = Tus archivos y comprobantes, { BYTES($bytes) }.
connections-dialog-files-in = Tus archivos y comprobantes, { BYTES($bytes) } en { $folder }.
connections-dialog-no-files = Lo que haya en tus carpetas. Carryout no elimina archivos.
connections-dialog-yes = Desconectar
connections-dialog-here-only-hint = Elimina solo las claves de este equipo. En Google, el acceso sigue hasta que finalice o lo finalices allí.

connections-dialog-schedule-day = Se detienen las copias diarias.
connections-dialog-schedule-week = Se detienen las copias semanales.
connections-dialog-schedule-month = Se detienen las copias mensuales.

connections-dialog-first = Ver lo que está en curso
connections-dialog-here-title = ¿Desconectar { $name } solo en este equipo?
connections-dialog-here-yes = Desconectar solo aquí
connections-dialog-here-stays = El acceso en Google, hasta que finalice o lo finalices allí.
connections-dialog-no = Mantener la conexión


connections-known-store-state-checking = comprobándose
connections-known-store-state-ready = funciona
connections-known-store-state-unavailable = no se puede usar
connections-known-store-state-untilQuit = no se usa: las claves quedan en memoria hasta que salgas

connections-known-no-entries = No se guarda ninguna clave.
connections-known-built-in = venía con el programa
connections-known-add-project = Añadir un archivo de cliente…
connections-known-remove = Quitar
connections-known-no-projects = Aún no hay archivo de cliente.
connections-known-since = conectada el { $date }
connections-known-grant = autorización del { $date }
connections-known-grant-ends = fin: { $date }
connections-known-grant-ended = acceso finalizado
connections-known-one-time = una copia
connections-known-no-folder = aún sin carpeta
connections-dialog-here = Solo en este equipo…
