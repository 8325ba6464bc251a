# La lista de clientes.

customers-title = Clientes
customers-add = Añadir cliente
customers-import = Importar…
customers-search = Buscar nombre, empresa, referencia, importe
customers-show = Mostrar
customers-show-owing = Deben { $count }
customers-show-late = Con retraso { $count }
customers-show-onPlan = Con plan { $count }
customers-show-all = Todos { $count }

customers-owing =
    { $count ->
        [one] 1 debe { $amount }
       *[other] { $count } deben { $amount }
    }
customers-nobody-owes = Nadie debe nada
customers-on-plan = { $count } con plan
customers-late = { $count } con retraso

customers-column-name = Cliente
customers-column-standing = Cómo va
customers-column-plan = Plan
customers-column-owes = Debe
customers-column-owes-in = Debe, { $currency }
customers-plan-steps = { $made } de { $of }
customers-last-paid = último pago el { $day }

customers-none-title = Nadie le debe nada todavía
customers-none-words = Añada el primer cliente que le debe algo, o traiga la hoja de cálculo que lleva ahora. Amicable muestra entonces a quién llamar, quién sigue un plan y quién ha pagado.
customers-no-match = No se encuentra nada para «{ $query }»
customers-no-match-words = Basta una parte del nombre, de la referencia o del importe. Quizá el cliente está entre los que no deben nada.
customers-no-owing = Nadie debe nada
customers-no-late = Nadie va con retraso
customers-no-onPlan = Nadie sigue un plan
customers-no-all = Ningún cliente
customers-no-one-words = Es una buena noticia. Todos los demás siguen ahí.
customers-clear = Borrar la búsqueda
customers-everyone = Mostrar a todos
