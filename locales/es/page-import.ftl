# Traer de una hoja de cálculo quién debe qué.

import-title = Importar
import-summary = Traiga quién le debe qué, desde su hoja de cálculo o su contabilidad.
import-drop-title = Suelte aquí su archivo
import-drop-words = Un archivo CSV: una línea por factura, con cliente, fecha, vencimiento e importe. En Excel, Numbers o LibreOffice elija «Guardar como» o «Exportar», y luego CSV.
import-choose = Elegir un archivo
import-safe = Lo ve todo antes de que se incorpore. Traer dos veces el mismo archivo no añade nada dos veces.
import-not-a-table = «{ $file }» todavía no se puede leer como tabla.
import-trouble-empty = No contiene nada. ¿Se guardó antes de cerrarlo?
import-trouble-workbook = Es un libro de hojas de cálculo. Ábralo en Excel, Numbers o LibreOffice, elija «Guardar como» o «Exportar», luego CSV, y traiga ese archivo.
import-trouble-pdf = Es un PDF, que no tiene filas ni columnas. Pida un archivo CSV al programa del que viene.
import-trouble-picture = Es una imagen. Pida un archivo CSV al programa del que viene.
import-trouble-packed = Está comprimido. Descomprímalo primero y elija el archivo de dentro.
import-trouble-large = Pasa de 64 MB. Divídalo, por ejemplo por años.
import-trouble-moved = No se pudo abrir. ¿Se movió, o es una carpeta?
import-trouble-other = Ábralo en el programa del que viene, elija «Guardar como» o «Exportar», luego CSV, y traiga ese archivo.

## El archivo de un vistazo.

import-file-has =
    { $count ->
        [one] { $file } · 1 línea
       *[other] { $file } · { $count } líneas
    }
import-another = Otro archivo
import-nothing = No importar nada
import-do =
    { $count ->
        [one] Importar 1 deuda
       *[other] Importar { $count } deudas
    }
import-do-rest =
    { $count ->
        [one] Importar la otra deuda
       *[other] Importar las otras { $count } deudas
    }
import-do-payments =
    { $count ->
        [one] Importar 1 pago
       *[other] Importar { $count } pagos
    }
import-see-customers = Ver los clientes
import-nothing-new = Nada de este archivo es nuevo: todo está ya en su libro.
import-some-unread =
    { $count ->
        [one] 1 línea no se puede incorporar. Puede importar el resto, o corregir el archivo y elegirlo de nuevo; lo que ya esté en el libro no se añade dos veces.
       *[other] { $count } líneas no se pueden incorporar. Puede importar el resto, o corregir el archivo y elegirlo de nuevo; lo que ya esté en el libro no se añade dos veces.
    }
import-missing = Para poder leer el archivo, elija una columna para: { $fields }.
import-remembered = Este archivo se lee como el anterior. Cambie abajo lo que esta vez sea distinto.
import-unreadable = Así no se puede leer el archivo: { $reason }
import-unreadable-empty = El archivo está vacío.
import-unreadable-notCsv = No es un archivo CSV. Ábralo en el programa del que viene y guarde la tabla como CSV.
import-unreadable-noColumns = El archivo no tiene columnas separadas por comas, puntos y comas, tabuladores o «|».
import-unreadable-tooManyColumns = La línea { $line } tiene más de { $limit } columnas, más de las que puede tener aquí una tabla. ¿Es el archivo correcto?
import-unreadable-unmapped = Diga qué columna es «{ $field }».
import-unreadable-noDue = Diga en qué columna está la fecha de vencimiento, o a los cuántos días vence una deuda.
import-unreadable-noCurrency = Diga en qué moneda están los importes.
import-unreadable-paidHowMuch = Una columna dice cuándo se pagó. Diga si eso vale para todo el importe, o en qué columna está el importe pagado.
import-unreadable-noSuchColumn = El archivo no tiene la columna «{ $column }», que se tomaba por «{ $field }».
import-unreadable-severalColumns = Varias columnas se llaman «{ $column }». Elija cuál es «{ $field }».
import-unreadable-nameWithoutHeader = El archivo no tiene nombres de columnas; elija la columna de «{ $field }» por su lugar.
import-no-row = Así no se puede leer ni una línea. Mire las columnas y cómo está escrito el archivo.
import-outlook = Qué se importaría
import-figure-debts =
    { $count ->
        [one] deuda
       *[other] deudas
    }
import-figure-customers =
    { $count ->
        [one] cliente nuevo
       *[other] clientes nuevos
    }
import-figure-payments =
    { $count ->
        [one] pago
       *[other] pagos
    }
import-figure-known =
    { $count ->
       *[other] ya en el libro
    }
import-figure-unread =
    { $count ->
        [one] línea ilegible
       *[other] líneas ilegibles
    }
import-figure-charged = en total

## Preguntas sobre el archivo.

import-questions-title = Unas preguntas sobre este archivo
import-questions-open =
    { $count ->
        [one] 1 por responder
       *[other] { $count } por responder
    }
import-questions-done = Todo respondido
import-questions-guessed = Ya está rellenado; compruébelo
import-answered = Respondida
import-doubt-noColumn = ¿Qué columna tiene esto: { $field }?
import-doubt-noDue = Ninguna columna dice cuándo vence una deuda. ¿Cuánto tiempo tienen sus clientes para pagar?
import-doubt-byContent = ¿Es la columna «{ $column }» esto: { $field }? Solo lo dice su contenido, no su nombre.
import-doubt-sameName = Varias columnas se llaman «{ $name }». ¿Es la columna «{ $column }» esto: { $field }?
import-doubt-dateOrder = ¿Qué día es { $example }?
import-doubt-mixedDates = Los días están escritos de varias maneras. ¿Qué día es { $example }, en la línea { $line }? Las líneas escritas de otro modo se listan y se dejan fuera.
import-doubt-decimal = ¿Cómo están escritos los importes? { $example } podría tener millares o decimales.
import-doubt-mixedDecimals = Los importes están escritos de varias maneras, como { $example } en la línea { $line }. ¿Cuál es la correcta? Los demás se listan y se dejan fuera.
import-doubt-stillOpen = La columna «{ $column }» parece decir lo que aún se debe. ¿Será ese el importe?
import-doubt-paidUnclear = La columna «{ $column }» parece tratar de pagos, pero no tiene ni días ni importes. ¿Qué hacemos?
import-doubt-currency = ¿En qué moneda están los importes?
import-doubt-paidInFull = ¿Un día en la columna «{ $column }» significa que ese día se pagó todo?
import-doubt-noReference = ¿Hay una columna con el número de factura? Sin ella, las deudas se llaman por su día e importe.
import-doubt-noHeader = ¿La primera línea tiene los nombres de las columnas, o ya es una deuda?
import-doubt-encoding = ¿Está bien escrito: «{ $sample }»?
import-answer-yes = Sí
import-answer-no = No
import-answer-dmy = { $day }
import-answer-mdy = { $day }
import-answer-ymd = { $day }
import-answer-point = Punto: 1,234.56
import-answer-comma = Coma: 1.234,56
import-answer-leave-out = Dejar los pagos fuera
import-answer-set-myself = Elijo las columnas abajo
import-answer-no-header = Es una deuda
import-answer-has-header = Son los nombres
import-answer-utf-8 = No, probar Unicode (UTF-8)
import-answer-windows-1252 = No, probar Windows (occidental)
import-answer-days =
    { $days ->
        [0] Vence enseguida
        [one] 1 día
       *[other] { $days } días
    }

## Qué columna significa qué.

import-columns-title = Qué columna es qué
import-columns-meaning = Significado
import-columns-column = Columna de su archivo
import-columns-example = Un ejemplo, y cómo se lee
import-no-column = No está en el archivo
import-column-number = Columna { $number }
import-more-columns =
    { $count ->
        [one] 1 columna más
       *[other] { $count } columnas más
    }
import-needed = necesario
import-please-choose = Elija una columna.
import-read-as = se lee como
import-field-customer = Cliente
import-field-customer-name = Nombre del cliente
import-field-reference = Número de factura
import-field-description = Por qué concepto
import-field-issued = Fecha de factura
import-field-due = Vencimiento
import-field-terms-days = Plazo en días
import-field-amount = Importe
import-field-currency = Moneda
import-field-paid-on = Pagado el
import-field-paid-amount = Importe pagado
import-field-disputed = En disputa
import-field-email = Correo
import-field-phone = Teléfono

## Las primeras líneas.

import-first-rows = Las primeras líneas
import-first-rows-show = Mostrar
import-first-rows-read = Como las lee Amicable
import-first-rows-raw = Como están en el archivo
import-line = Línea

## Cómo está escrito el archivo.

import-how-written = Cómo está escrito el archivo
import-recognise = Reconocer solo
import-dates = Orden en las fechas
import-dates-dmy = Día, mes, año
import-dates-mdy = Mes, día, año
import-dates-ymd = Año, mes, día
import-decimal = Signo decimal
import-currency = Moneda de los importes
import-terms-days = Plazo en días, si ninguna columna lo dice
import-encoding = Letras
import-encoding-utf-8 = Unicode (UTF-8)
import-encoding-windows-1252 = Windows (occidental)
import-encoding-utf-16le = Unicode (UTF-16, little endian)
import-encoding-utf-16be = Unicode (UTF-16, big endian)
import-delimiter = Entre las columnas
import-delimiter-comma = Coma ,
import-delimiter-semicolon = Punto y coma ;
import-delimiter-tab = Tabulador
import-delimiter-pipe = Barra |
import-header = La primera línea tiene los nombres de las columnas
import-paid-in-full = Un día de pago significa que se pagó todo

## Lo que no se puede incorporar.

import-problems-title = No se puede incorporar
import-remarks-title = Para echar un vistazo
import-problems-copy = Copiar la lista
import-problems-copied = La lista está copiada.
import-problems-first = Se listan los primeros { $count }.
import-problems-line = Línea
import-problems-column = Columna
import-problems-value = En el archivo
import-problems-reason = Por qué
import-problem-empty = Aquí no hay nada escrito.
import-problem-notADate = Esto no es una fecha.
import-problem-impossibleDay =
    { $order ->
        [dmy] Ese día no existe, leído como día, mes, año.
        [mdy] Ese día no existe, leído como mes, día, año.
       *[ymd] Ese día no existe, leído como año, mes, día.
    }
import-problem-unlikelyYear = El año no está entre 1970 y 2099.
import-problem-notAnAmount = Esto no es un importe.
import-problem-otherDecimalMark = El signo decimal es aquí otro que en el resto.
import-problem-ambiguousAmount = Podrían ser millares o decimales. Escríbalo con todos los decimales.
import-problem-tooManyDecimals = { $currency } no tiene tantos decimales.
import-problem-tooLarge = Es demasiado grande para llevarlo con exactitud.
import-problem-unknownCurrency = Esto no es un código de moneda como EUR, GBP o USD.
import-problem-otherCurrency = Está en otra moneda que { $currency }.
import-problem-nothingOwed = El importe es cero, así que no se debe nada.
import-problem-creditNote = El importe es negativo. Introdúzcalo como abono en la página del cliente.
import-problem-negativePayment = El pago es negativo. Introdúzcalo a mano.
import-problem-paidWithoutDay = Está pagado, pero falta el día.
import-problem-paidWithoutAmount = Está pagado, pero falta el importe.
import-problem-notYesOrNo = Esto no es ni sí ni no.
import-problem-notDays = Esto no es un número de días de 0 a 3650.
import-problem-dueBeforeIssued = Vence antes de su fecha de factura, { $issued }.
import-problem-tooFewCells = La línea tiene { $found } celdas en vez de { $expected }.
import-problem-tooManyCells = La línea tiene { $found } celdas en vez de { $expected }. Quizá un nombre o importe lleva un separador.
import-problem-unclosedQuote = Se abre una comilla y no se cierra.
import-problem-unreadableLetters = Algunas letras no se pueden leer. Pruebe otras letras en «Cómo está escrito el archivo».
import-problem-totalsRow = Parece un total, no una deuda.
import-problem-headerAgain = Son otra vez los nombres de las columnas.
import-problem-alreadyOnLine = Lo mismo está en la línea { $line }; cuenta una vez.
import-problem-referenceTwice = La línea { $line } tiene el mismo cliente y número de factura, pero es distinta. No se incorpora ninguna.
import-problem-paidBeforeIssued = Se pagó antes de su fecha de factura, { $issued }.
import-problem-paidTooMuch = Se pagó más de lo debido. El resto queda a favor.
import-problem-endsEarly = La línea tiene { $found } celdas en vez de { $expected }; las que faltan cuentan como vacías.
import-problem-knownOtherwise = El libro ya tiene esta deuda, con { $known }. Se queda como está.

## Incorporarlo, y después.

import-running = Importando…
import-cancelled = Detenido, como pidió. No se importó nada.
import-done =
    { $count ->
        [0] No había nada nuevo en este archivo
        [one] 1 deuda está en su libro
       *[other] { $count } deudas están en su libro
    }
import-done-customers =
    { $count ->
        [one] 1 cliente nuevo
       *[other] { $count } clientes nuevos
    }
import-done-payments =
    { $count ->
        [one] 1 pago
       *[other] { $count } pagos
    }
import-done-known =
    { $count ->
        [one] 1 ya estaba y se dejó como estaba
       *[other] { $count } ya estaban y se dejaron como estaban
    }
import-done-skipped =
    { $count ->
        [one] 1 línea se dejó fuera
       *[other] { $count } líneas se dejaron fuera
    }
import-done-again = El mes que viene, un archivo como este se lee igual, y solo se añade lo nuevo.
