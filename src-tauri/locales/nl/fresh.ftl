### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Automatische kopieën

fresh-every-off = Uit
fresh-every-day = Dagelijks
fresh-every-week = Wekelijks
fresh-every-month = Maandelijks

fresh-next = Volgende:
fresh-paused = Gepauzeerd. Er wordt niets vanzelf gekopieerd.
fresh-when-finished = als de lopende kopie klaar is
fresh-soon = zo snel mogelijk
fresh-how = Waar Google dat toelaat, vragen latere kopieën alleen om wat nieuw is; andere categorieën worden elke keer helemaal gekopieerd.
fresh-open = Dit gebeurt zolang Carryout open is. Overgeslagen kopieën worden met één kopie ingehaald als Carryout weer actief is.
fresh-always = Dit gebeurt ook zonder venster. Overgeslagen kopieën worden met één kopie ingehaald als Carryout weer actief is.
fresh-start-with-computer = Met deze computer starten
fresh-offer = Carryout kan dit vanzelf opnieuw kopiëren, zolang Google toegang geeft.
fresh-keep = Kopieën bewaren
fresh-keep-all = Alle
fresh-keep-last =
    { $count ->
        [one] Ten minste { NUMBER($count) } kopie
       *[other] Ten minste { NUMBER($count) } kopieën
    }
fresh-keep-how = Een oudere kopie gaat naar de prullenbak zodra nieuwere, gecontroleerde kopieën alles ervan bevatten. Kopieën waarop nieuwere voortbouwen, blijven. Af en toe wordt alles volledig gekopieerd, zodat oudere kopieën weg kunnen.
fresh-calendar = Toevoegen aan agenda…
fresh-calendar-saved = Opgeslagen. Open het bestand om het in je agenda te zetten.
