### One account.
### Readers: page
account-allowed = Autorizado el { $date }
account-ends = Finaliza el { $date }
account-leaving = Desconectar o eliminar
account-disconnect = Desconectar de Google
account-delete = Eliminar copias
account-delete-text =
    { $count ->
        [one] Mueve { NUMBER($count) } copia ({ BYTES($bytes) }) a la papelera. El acceso se conserva.
       *[other] Mueve { NUMBER($count) } copias ({ BYTES($bytes) }) a la papelera. El acceso se conserva.
    }
account-automatic = Copias automáticas
account-automatic-later = Tras la primera copia puede haber copias automáticas, si el acceso es por un periodo de tiempo.
account-group = { $group } { NUMBER($count) }
account-categories = Categorías
account-change = Cambiar…
account-folder = Carpeta
account-open = Abrir
account-move = Mover…
account-all-copies =
    { $count ->
        [one] Mostrar { NUMBER($count) } copia
       *[other] Mostrar las { NUMBER($count) } copias
    }
