### One account.
### Readers: page
account-allowed = Permitido em { $date }
account-ends = Termina em { $date }
account-leaving = Desconectar ou excluir
account-disconnect = Desconectar do Google
account-delete = Excluir cópias
account-delete-text =
    { $count ->
        [one] Move { NUMBER($count) } cópia, { BYTES($bytes) }, para a lixeira. O acesso permanece.
       *[other] Move { NUMBER($count) } cópias, { BYTES($bytes) }, para a lixeira. O acesso permanece.
    }
account-automatic = Cópias automáticas
account-automatic-later = Depois da primeira cópia, as próximas podem ser automáticas, desde que o acesso valha por um período.
account-group = { $group } { NUMBER($count) }
account-categories = Categorias
account-change = Alterar…
account-folder = Pasta
account-open = Abrir
account-move = Mover…
account-all-copies =
    { $count ->
        [one] Mostrar { NUMBER($count) } cópia
       *[other] Mostrar as { NUMBER($count) } cópias
    }
