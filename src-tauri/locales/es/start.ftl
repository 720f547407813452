### The first screen.
### Readers: page

start-title = Lleva a casa tus datos de Google
start-does = Carryout copia tus datos de Google en una carpeta de este equipo, verifica que cada archivo está completo y puede repetir la copia por sí solo.
start-does-not = No elimina nada en Google ni envía nada a ningún otro sitio.
start-expect = Google tarda de minutos a días en prepararla; Carryout termina por sí solo.
start-google = Copiar mis datos de Google
start-google-hint = Elige lo que quieras. Google te pide después permiso en tu navegador.
start-practice = Probar con datos de práctica
start-practice-hint = Todo el programa con datos inventados. Nada se envía a Google, todo tarda segundos y puedes quitarlo con un clic.
start-practice-again = Elegir datos de práctica
start-can-i = Quién puede usarlo
start-country = Tu cuenta es de un país de la lista de Google, sobre todo de Europa.
start-adult = Tienes 18 años o más.
start-personal = Es una cuenta personal, no educativa ni de trabajo.
start-protection = No está en el Programa de Protección Avanzada.
start-list = Ver la lista
start-not-sure = ¿Tienes dudas? Pruébalo: Google te lo dirá, y no se pierde nada.
start-cannot = No incluido
start-cannot-text = Fotos, Gmail, Drive, Calendar, Contactos y Cronología. Google los ofrece solo con Takeout.
start-takeout = Abrir Google Takeout
start-copies = Tus copias
start-need = Lo que necesitas
start-need-client = Unos 15 minutos, una vez, para configurar el acceso a Google.
