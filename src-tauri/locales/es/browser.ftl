### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Acceso autorizado
    .text =
        { $count ->
            [one] Google ha autorizado la categoría que pediste. Puedes cerrar esta pestaña y volver a Carryout.
           *[other] Google ha autorizado las { NUMBER($count) } categorías que pediste. Puedes cerrar esta pestaña y volver a Carryout.
        }
browser-nothing = No se autorizó nada
    .text = No se marcó ninguna categoría en la página de Google. Carryout puede volver a pedirlo cuando quieras. Puedes cerrar esta pestaña.
browser-partly = Acceso autorizado en parte
    .text = Google ha autorizado { NUMBER($got) } de { NUMBER($asked) } categorías. Carryout muestra cuáles faltan; puedes pedirlas de nuevo o continuar sin ellas. Puedes cerrar esta pestaña.
browser-denied = No se autorizó el acceso
    .text = Dijiste que no en la página de Google. Carryout puede volver a pedirlo cuando quieras. Puedes cerrar esta pestaña.
browser-stale = Esta página ya no es válida
    .text = Es de un inicio de sesión anterior. Vuelve a Carryout y abre desde allí la página de Google.
browser-failed = No se concedió el acceso
    .text = La respuesta de Google no se pudo usar. Carryout muestra qué pasó y qué hacer ahora. Puedes cerrar esta pestaña.
browser-later = Volver a Carryout
    .text = Ha llegado la respuesta de Google, y Carryout muestra el resultado. Puedes cerrar esta pestaña.
