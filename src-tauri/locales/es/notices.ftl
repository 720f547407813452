### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = El acceso de { $name } finaliza el { $date } ({ $left }).
notices-ends-text = Después no habrá copias nuevas; tus archivos se quedan.
notices-ended = El acceso de { $name } ha finalizado.
notices-ended-text =
    Google ya no permite copiar { $count ->
        [one] { NUMBER($count) } categoría
       *[other] { NUMBER($count) } categorías
    }. Tus archivos están a salvo.
notices-show = Ver qué hacer
notices-dismiss = Descartar
notices-title = Notificaciones
notices-finished = Cuando algo termine
notices-finished-hint = Una copia está completa; se concedió el acceso.
notices-needs-me = Cuando algo requiera mi atención
notices-needs-me-hint = El acceso finaliza, el disco está lleno, falta una unidad, falló una categoría.
notices-rest = Lo que desactives aquí se sigue mostrando en esta ventana.
notices-ask = ¿Avisarte en el escritorio cuando esto termine o requiera tu atención?
notices-ask-hint = Mientras tanto, puedes cerrar la ventana.
notices-ask-yes = Sí, avisarme
notices-ask-no = Sin avisos
notices-asked-yes = Recibirás un aviso.
notices-asked-no = No recibirás avisos. Todo está en el resumen.

notices-diagnostics-heading = Para pedir ayuda
notices-diagnostics-intro = Un archivo de diagnóstico muestra lo que hizo este programa, para quien te ayude. Nada se envía automáticamente.
notices-diagnostics-open = Exportar diagnóstico…
notices-diagnostics-clear = Vaciar registros
notices-diagnostics-cleared = Los registros se han vaciado.
notices-diagnostics-title = Exportar diagnóstico
notices-diagnostics-contents = Será un archivo ZIP con este contenido:
notices-diagnostics-masked = Nunca contiene claves. Los nombres que pusiste, las rutas, las direcciones y los datos de cuentas van enmascarados.
notices-diagnostics-save = Guardar…
notices-diagnostics-saved = El archivo de diagnóstico está guardado.
