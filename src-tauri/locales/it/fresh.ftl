### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Copie automatiche

fresh-every-off = Disattivate
fresh-every-day = Ogni giorno
fresh-every-week = Ogni settimana
fresh-every-month = Ogni mese

fresh-next = Prossima:
fresh-paused = In pausa. Nulla viene copiato automaticamente.
fresh-when-finished = quando la copia in corso sarà terminata
fresh-soon = appena possibile
fresh-how = Dove Google lo permette, le copie successive chiedono solo le novità; le altre categorie si copiano ogni volta per intero.
fresh-open = Succede mentre Carryout è aperto. Le copie saltate si recuperano con una sola alla prossima apertura.
fresh-always = Succede anche senza finestra. Le copie saltate si recuperano con una sola alla prossima apertura.
fresh-start-with-computer = Avvia con questo computer
fresh-offer = Carryout può ripetere questa copia automaticamente, finché Google dà accesso.
fresh-keep = Conserva copie
fresh-keep-all = Tutte
fresh-keep-last =
    { $count ->
        [one] Almeno { NUMBER($count) } copia
       *[other] Almeno { NUMBER($count) } copie
    }
fresh-keep-how = Una vecchia copia va nel cestino quando copie più recenti e verificate contengono tutto ciò che ha. Restano le copie da cui dipendono quelle più recenti. Di tanto in tanto tutto viene copiato per intero, così le vecchie si possono rimuovere.
fresh-calendar = Aggiungi al calendario…
fresh-calendar-saved = Salvato. Apri il file per aggiungerlo al calendario.
