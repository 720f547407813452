### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Copias automáticas

fresh-every-off = Desactivadas
fresh-every-day = Cada día
fresh-every-week = Cada semana
fresh-every-month = Cada mes

fresh-next = Próxima:
fresh-paused = En pausa. Nada se copia automáticamente.
fresh-when-finished = cuando termine la copia en curso
fresh-soon = lo antes posible
fresh-how = Donde Google lo permite, las copias posteriores piden solo lo nuevo; las demás categorías se copian enteras cada vez.
fresh-open = Ocurre mientras Carryout está abierto. Las copias que no se hicieron se compensan con una sola la próxima vez que se abra.
fresh-always = Ocurre también sin ventana. Las copias que no se hicieron se compensan con una sola la próxima vez que se abra.
fresh-start-with-computer = Iniciar con este equipo
fresh-offer = Carryout puede repetir esta copia automáticamente, mientras Google dé acceso.
fresh-keep = Conservar copias
fresh-keep-all = Todas
fresh-keep-last =
    { $count ->
        [one] Al menos { NUMBER($count) } copia
       *[other] Al menos { NUMBER($count) } copias
    }
fresh-keep-how = Una copia antigua va a la papelera cuando otras más recientes y verificadas contienen todo lo suyo. Se quedan las copias de las que dependen otras más recientes. De vez en cuando se copia todo entero, para poder quitar las antiguas.
fresh-calendar = Añadir al calendario…
fresh-calendar-saved = Guardado. Abre el archivo para añadirlo a tu calendario.
