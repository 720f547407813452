### The first screen.
### Readers: page

start-title = Lleva a casa tus datos de Google
start-does = Carryout copia tus datos de Google en una carpeta de este equipo y prueba que cada archivo está completo.
start-does-not = No elimina nada en Google ni envía nada a ningún otro sitio.
start-expect = Google tarda de minutos a días en preparar una copia. Carryout espera y termina solo.
start-google = Copiar mis datos de Google
start-google-hint = Tú eliges qué. Google te pregunta antes de dar nada.
start-practice = Probar con datos de práctica
start-practice-hint = Todo funciona como con Google, con datos inventados.
start-practice-again = Elegir datos de práctica
start-can-i = ¿Puedo usarlo?
start-can-i-intro = Google lo ofrece si se cumplen estas cuatro condiciones:
start-country = Tu cuenta es de un país de la lista de Google, sobre todo de Europa.
start-adult = Tienes 18 años o más.
start-personal = Es una cuenta personal, no educativa ni de trabajo.
start-protection = La cuenta no está en el Programa de Protección Avanzada.
start-list = Ver la lista de Google
start-not-sure = ¿No lo sabes? Pruébalo. Google te lo dirá, y no se pierde nada.
start-cannot = No incluido
start-cannot-text = Fotos, Gmail y Drive no forman parte de esto. Para ellos, Google tiene Takeout.
start-takeout = Abrir Google Takeout
start-copies = Tus copias
