### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Requiere tu atención
overview-failed =
    { $count ->
        [one] { $name }: falló { NUMBER($count) } categoría
       *[other] { $name }: fallaron { NUMBER($count) } categorías
    }
overview-failed-text = Copia: { $when }. Todo lo demás está aquí y verificado.
overview-show-copy = Mostrar la copia
overview-show-copies = Mostrar las copias
overview-new-items = Elementos nuevos por día
overview-new-items-text = en los últimos 30 días, el máximo el { $most }
overview-new-items-none = Ningún elemento tiene fecha de los últimos 30 días.
overview-new-items-says = Elementos con fecha de los últimos 30 días: { NUMBER($count) }. El máximo, el { $most }: { NUMBER($top) }
overview-col-items = Elementos
overview-items =
    { $count ->
        [one] { NUMBER($count) } elemento
       *[other] { NUMBER($count) } elementos
    }
overview-look = Ver mis datos
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } categoría
       *[other] Las { NUMBER($count) } categorías
    }
overview-col-category = Categoría
overview-up-to-date = Al día
overview-needs =
    { $count ->
        [one] { NUMBER($count) } asunto requiere tu atención
       *[other] { NUMBER($count) } asuntos requieren tu atención
    }
overview-not-changing = Se está cambiando el acceso de { $name }
overview-not-ended = El acceso de { $name } ha finalizado
overview-not-usedUp = El acceso de { $name } era para una copia
overview-not-underWay = Copiando { $name }
overview-not-waiting = { $name }: en espera de la conexión a Internet
overview-not-never = { $name }: aún no se ha copiado nada
overview-not-incomplete = La última copia de { $name } no está completa
overview-not-late = Una copia de { $name } lleva retraso
overview-status-underWay = Copiando
overview-status-incomplete = Incompleta
overview-status-late = Con retraso
overview-status-changing = Cambiando
overview-safe = Todo lo copiado hasta ahora está a salvo y se queda en este equipo.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } copia desde el { $date }. No tienes que hacer nada.
       *[other] { NUMBER($count) } copias desde el { $date }. No tienes que hacer nada.
    }
overview-glance = De un vistazo
overview-fact-last = Última copia
overview-fact-next = Próxima copia
overview-fact-access = Primer acceso en finalizar
overview-fact-here = En este equipo
overview-under-way = En curso
overview-none-yet = Ninguna aún
overview-soon = Pronto
overview-not-known = Desconocido
overview-automatic = { $name }, automática
overview-by-hand = Solo cuando inicias una
overview-copy-complete = Completa, cada archivo verificado
overview-copy-missing =
    { $count ->
        [one] Falta { NUMBER($count) } categoría
       *[other] Faltan { NUMBER($count) } categorías
    }
overview-copy-binned = En la papelera
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } copia
       *[other] { NUMBER($count) } copias
    }
overview-free = { BYTES($bytes) } libres
overview-here = Lo que hay aquí
overview-as-table = Mostrar como tabla
overview-calendar =
    { $weeks ->
        [one] Copias, última semana
       *[other] Copias, últimas { NUMBER($weeks) } semanas
    }
overview-calendar-label = Copias de las últimas { NUMBER($weeks) } semanas. Días con copia: { NUMBER($made) }, con retraso: { NUMBER($late) }, incompleta: { NUMBER($partly) }, no hecha: { NUMBER($missed) }.
overview-day-none = Sin copia
overview-day-made = Hecha
overview-day-late = Con retraso
overview-day-partly = Parcial
overview-day-missed = No hecha
overview-day-planned = Prevista
overview-col-day = Día
overview-col-copy = Copia
overview-col-account = Cuenta
overview-col-state = Estado
overview-col-actions = Acciones
overview-col-product = Producto
overview-col-size = Tamaño
overview-ring =
    { $days ->
        [one] Queda { NUMBER($days) } día de acceso, hasta el { $date }
       *[other] Quedan { NUMBER($days) } días de acceso, hasta el { $date }
    }
overview-ring-unknown = No se sabe cuándo finaliza el acceso
overview-days-left =
    { $days ->
        [one] día restante
       *[other] días restantes
    }
overview-today = Hoy
overview-copy-now = Copiar ahora
overview-copy-all = Copiar todo ahora
overview-copy-all-none = Ninguna cuenta se puede copiar ahora.
overview-renew-one-copy = El acceso para una copia no se puede renovar.
overview-table = Tabla
