<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>atencion_desktop</name>
    <message>
        <source> o </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distancia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domicilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abierto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abonado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abonar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abonar la rebaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abono autorizado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accesorios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acciones, quién y para cuándo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aceptada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administración</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahora no se puede: está en estado «{state}». Actualice y elija otra acción.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alemán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almacén</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analizada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analizar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anote el código y guárdelo fuera de este equipo: no se repetirá.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anulada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anulado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anulado a las {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anular el contrato o la deuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anónima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aparcado desde las {hour}; conserva su turno.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artículo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artículo {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiento del registro: {hash}</source>
        <translation>Journal entry: {hash}</translation>
    </message>
    <message>
        <source>Asignar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atención general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditoría</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autorizar el abono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autorizar el cambio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avería</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avisar al cliente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviso al cliente, cuándo y por qué medio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviso: sin llavero del sistema, el comercio se crea sin cifrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aún es pronto: hacen falta {calls} llamadas (F5) y {seconds} segundos desde la primera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar otra solución</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUIT (Argentina)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar la solución</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambio autorizado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambio de opinión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambio por otro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalán</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificado propio, no cualificado</source>
        <translation>Self-made certificate, not qualified</translation>
    </message>
    <message>
        <source>Chino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cita de las {booked}; llegó a las {arrived}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cita de las {booked}; llegó tarde, a las {arrived}: cuenta desde ahí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cliente avisado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comercio «{shop}» listo en {data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromiso del cliente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromiso nuestro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comunicar el rechazo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con cita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con propuestas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consulta de garantía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contenido (SHA-256): {hash}</source>
        <translation>Content (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>Contraseña de {name}: {password}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correo electrónico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubierto hasta el {until} por la reparación anterior del mismo defecto ({article}).</source>
        <translation>Covered until {until} by the earlier repair of the same defect ({article}).</translation>
    </message>
    <message>
        <source>Cubierto hasta el {until}. {title} ({article}).</source>
        <translation>Covered until {until}. {title} ({article}).</translation>
    </message>
    <message>
        <source>Cubierto hasta el {until}. {title} ({article}). El cliente debe probar el origen.</source>
        <translation>Covered until {until}. {title} ({article}). The customer must prove where the defect comes from.</translation>
    </message>
    <message>
        <source>Cubierto hasta el {until}. {title} ({article}). Se presume que el defecto venía de origen.</source>
        <translation>Covered until {until}. {title} ({article}). The defect is presumed to have been there at delivery.</translation>
    </message>
    <message>
        <source>Cubierto por la garantía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuenta una posible infracción para que actúe la Administración.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cédula (Ecuador)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código de recuperación: {recovery}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNI (Perú)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNI / NIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da las gracias o elogia a alguien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dar por abandonado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De segunda mano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defecto, con palabras del cliente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denuncia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departamento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descanso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descartada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descartar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devolución del dinero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devolver las propuestas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devolver sin reparar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictaminado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dictaminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dudoso: la ley admite dos lecturas, y la más favorable llega hasta el {until} ({article}).</source>
        <translation>Doubtful: the law can be read in two ways; the one that favours the customer runs until {until} ({article}).</translation>
    </message>
    <message>
        <source>Día, día/mes, hoy, mañana, viernes o +7. Alt+Abajo: calendario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ejemplar para el cliente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ejemplar para el establecimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El NIF «{value}» no es correcto: {why} Revíselo y escríbalo de nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de leyes «{file}» no se entiende: {reason}. Reinstale Atención.</source>
        <translation>The law file “{file}” cannot be understood: {reason}. Please reinstall Atención.</translation>
    </message>
    <message>
        <source>El archivo es de una versión más nueva ({found}; esta conoce la {known}). Actualice el programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo está entero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo «{path}» está dañado y no se ha tocado. Restaure la última copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El calendario oficial de {year} aún puede cambiar (comprobado hasta {checked}): confirme los festivos.</source>
        <translation>The official calendar of {year} may still change (checked up to {checked}): confirm the holidays.</translation>
    </message>
    <message>
        <source>El certificado del comercio caducó el {day}. Cree uno nuevo para seguir sellando; lo sellado hasta entonces sigue siendo válido.</source>
        <translation>The shop's certificate expired on {day}. Create a new one to go on sealing; what was sealed until then stays valid.</translation>
    </message>
    <message>
        <source>El cliente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El cliente acepta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El cliente acepta la rebaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El cliente rechaza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El comercio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El comercio está cifrado y no se encuentra su clave. Escriba el código de recuperación (ATENCION_RECOVERY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El control «{given}» no corresponde al número; sería «{expected}».</source>
        <translation>The check character “{given}” does not match the number; it would be “{expected}”.</translation>
    </message>
    <message>
        <source>El código de recuperación está mal escrito. Compruebe sus {groups} grupos de letras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El código postal {postcode} es de {province}, no de {place}.</source>
        <translation>Postcode {postcode} belongs to {province}, not to {place}.</translation>
    </message>
    <message>
        <source>El código postal {postcode} es de {province}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El dato «{name}» no se entiende: se espera {wanted}.</source>
        <translation>The field “{name}” cannot be understood: {wanted} is expected.</translation>
    </message>
    <message>
        <source>El defecto ({on}) es anterior a la entrega ({delivered}): compruebe las fechas.</source>
        <translation>The defect ({on}) comes before the delivery ({delivered}): check the dates.</translation>
    </message>
    <message>
        <source>El diario está alterado en el apunte {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El diario está entero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El disco está lleno y no se ha guardado. Libere espacio y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El dígito de control no corresponde al número.</source>
        <translation>The check digit does not match the number.</translation>
    </message>
    <message>
        <source>El dígito de control no cuadra; los RUC recientes pueden no llevarlo.</source>
        <translation>The check digit does not match; recent RUC numbers may not carry one.</translation>
    </message>
    <message>
        <source>El equipo no lo permite: {reason}. Corríjalo y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El establecimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El horario {opens}-{closes} no es válido o se solapa. Corríjalo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El importe no puede ser negativo ni tan grande. Corríjalo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El lugar «{value}» no se conoce. Escriba un código como ES-AN, ES-MD o PE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El número de serie «{value}» no parece correcto. Compruébelo en la etiqueta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El número es correcto, pero suele escribirse como relleno: compruébelo.</source>
        <translation>The number is right, but it is often typed just to fill the field: check it.</translation>
    </message>
    <message>
        <source>El plazo acaba el {due}, día no laborable, y no se alarga: responda a más tardar el {act}.</source>
        <translation>The period ends on {due}, not a working day, and is not extended: answer by {act} at the latest.</translation>
    </message>
    <message>
        <source>El producto sigue en reparación: la suspensión se ha contado hasta el {on}.</source>
        <translation>The item is still being repaired: the suspension has been counted up to {on}.</translation>
    </message>
    <message>
        <source>El puesto {desk} está con el turno {number}. Despídalo (F8) primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El puesto {desk} no está abierto. Ábralo (F11) y llame de nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor de datos no responde. Compruebe la red y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto es demasiado largo: el máximo son {limit} caracteres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El turno {number} ya ha seguido adelante: no se puede deshacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El {last} es anterior al {first}. Compruebe las dos fechas.</source>
        <translation>{last} comes before {first}. Check both dates.</translation>
    </message>
    <message>
        <source>El {until} no es laborable: por el Reglamento 1182/71 conviene admitirlo hasta el {moved}.</source>
        <translation>{until} is not a working day: under Regulation 1182/71 it is wise to accept it until {moved}.</translation>
    </message>
    <message>
        <source>Elevada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija un solo destino, distinto del actual: servicio, puesto o persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empezar diagnóstico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empezar reparación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En diagnóstico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ejecución</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En el puesto {desk} desde las {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En investigación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la duda, conviene tratarlo como cubierto.</source>
        <translation>In doubt, it is wise to treat it as covered.</translation>
    </message>
    <message>
        <source>En la tienda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En reparación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En valoración</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En {place} el plazo no se alarga porque el asunto sea complejo.</source>
        <translation>In {place} the period is not extended because the matter is complex.</translation>
    </message>
    <message>
        <source>En {place} una oferta no detiene el plazo: las pausas no se han contado.</source>
        <translation>In {place} an offer does not stop the period: the pauses have not been counted.</translation>
    </message>
    <message>
        <source>En «{path}» no hay ningún comercio. Créelo con «atencion init».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En «{path}» ya hay un comercio. Elija una carpeta vacía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entre {low} y {high} minutos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrega o compra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entregado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entregar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviado al proveedor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviar al proveedor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error inesperado, código {code}. Lo escrito sigue aquí: repita la acción.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa cantidad no puede ser. Compruébela.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa fecha aún no ha llegado. Compruébela.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa fecha no puede ser. Escríbala como día/mes/año.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el nombre de quien firma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba quién es testigo de que no ha querido firmar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba qué ha pasado, con las palabras de quien lo cuenta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese día ya ha pasado. Elija hoy o una fecha posterior.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese turno no existe. Elija uno de la lista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espera de piezas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperar piezas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esquema {schema}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Establecimiento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estado visible al recibirlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este comercio ya está abierto en otra ventana. Siga trabajando en ella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euskera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factura o tique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallo del programa ({kind}). Lo ya confirmado está a salvo. Repita la orden y, si vuelve a ocurrir, envíe el archivo «{path}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el dato «{name}».</source>
        <translation>The field “{name}” is missing.</translation>
    </message>
    <message>
        <source>Falta el documento «{name}» o se ha alterado. Restáurelo desde una copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el final del diario: {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el número.</source>
        <translation>The number is missing.</translation>
    </message>
    <message>
        <source>Falta este dato. Escríbalo para continuar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta {names}: sin este dato la hoja cuenta como no presentada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha prevista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha y hora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha y referencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felicitación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fijar la solución</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firma de conformidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firme aquí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Formación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Francés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallego</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garantía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gestión interna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ha ido a otro organismo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay hechos nuevos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay {n} operaciones sin apunte en el diario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hecho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoja de continuación</source>
        <translation>Continuation sheet</translation>
    </message>
    <message>
        <source>Hoja de continuación del folio {folio}</source>
        <translation>Continuation sheet of number {folio}</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indemnización</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indique el motivo: queda anotado en el historial del turno.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inglés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspeccionado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspeccionar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juicio: procede, en parte o no está claro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justificante de {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La acepta y firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La autorización ya no vale: ha caducado o lo pedido ha cambiado. Pídala otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La cita necesita su hora, y solo la cita la lleva. Indíquela como 10:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave no abre este comercio. Escriba el código de recuperación que se imprimió al crearlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La cola es demasiado larga para dar una previsión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La compra ({bought}) es posterior a la entrega ({delivered}): compruébelo.</source>
        <translation>The purchase ({bought}) comes after the delivery ({delivered}): check it.</translation>
    </message>
    <message>
        <source>La contraseña guardada no abre el certificado «{path}», o el archivo está dañado. Restaure la carpeta de claves de la última copia de seguridad.</source>
        <translation>The stored password does not open the certificate “{path}”, or the file is damaged. Restore the keys folder from the last backup.</translation>
    </message>
    <message>
        <source>La fecha de los hechos es demasiado antigua. Compruebe el año.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fecha no puede ser: compra y entrega van en orden y no después de hoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fecha que indica está fuera de la validez del certificado.</source>
        <translation>The date it states is outside the certificate's validity.</translation>
    </message>
    <message>
        <source>La firma es demasiado corta. Bórrela y firme de nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La firma no corresponde al contenido del documento.</source>
        <translation>The signature does not match the document's content.</translation>
    </message>
    <message>
        <source>La garantía terminó el {guarantee}. Si es el mismo defecto que ya se resolvió, está cubierto hasta el {until}; si es otro, no.</source>
        <translation>The guarantee ended on {guarantee}. If it is the same defect that was mended before, it is covered until {until}; if another, it is not.</translation>
    </message>
    <message>
        <source>La hoja todavía no está emitida. Emítala antes de imprimirla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La hoja ya está emitida y no se cambia. Imprima una copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La homoclave no cuadra: compruébela con la constancia.</source>
        <translation>The homoclave does not match: check it against the certificate.</translation>
    </message>
    <message>
        <source>La hora se escribe como 09:30. Corríjala o déjela vacía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La impresora «{printer}» no responde. Enciéndala y repita la impresión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La letra del servicio es una sola, de la A a la Z. Escriba otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La línea no es un objeto JSON.</source>
        <translation>The line is not a JSON object.</translation>
    </message>
    <message>
        <source>La prueba falla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La satisfacción va de 1 a 5, o se deja sin contestar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La segunda fecha es anterior a la primera. Compruebe las dos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La serie {series}/{year} tiene huecos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La solución no ha servido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las fechas no están en orden: revise compra y entrega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las fechas van más allá del calendario.</source>
        <translation>The dates go beyond the calendar.</translation>
    </message>
    <message>
        <source>Le atiende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listo para entregar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llamada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llamado al puesto {desk} a las {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llega el sustituto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegó dañado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo compró una empresa para su actividad: no rige la garantía de consumo, sino la ley civil o mercantil y lo pactado.</source>
        <translation>Bought by a business for its activity: not the consumer guarantee but civil or commercial law and the contract apply.</translation>
    </message>
    <message>
        <source>Lo que pide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo recoge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los hechos no pueden ser de un día futuro. Corrija la fecha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los minutos van de 1 a 480. Corrija la cifra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los {months} meses pactados no cambian el plazo legal. Una garantía comercial va aparte: mire su documento.</source>
        <translation>The {months} months agreed do not change the legal term. A commercial guarantee is separate: look at its document.</translation>
    </message>
    <message>
        <source>MAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medida aplicada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medida para que no se repita, o por qué ninguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menos de {n} minuto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menos de {n} minutos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensaje de texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismo correo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismo documento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismo teléfono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivo personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra descontento y no pide nada material a cambio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muy bien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muy mal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIF (Portugal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIF de empresa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIF especial de persona física (K, L o M): compruébelo con el documento.</source>
        <translation>Special NIF of a natural person (K, L or M): check it against the document.</translation>
    </message>
    <message>
        <source>NIF {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIF, RUC… del titular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIT (Colombia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No aceptada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cubierto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cubierto: terminó el {until}. {title} ({article}).</source>
        <translation>Not covered: it ended on {until}. {title} ({article}).</translation>
    </message>
    <message>
        <source>No es como se anunciaba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No es el artículo comprado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No es un código postal de este país: revíselo.</source>
        <translation>Not a postcode of this country: check it.</translation>
    </message>
    <message>
        <source>No está hecha con el certificado de este comercio.</source>
        <translation>It was not made with this shop's certificate.</translation>
    </message>
    <message>
        <source>No existe la orden «{name}». Las órdenes son: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay nada que deshacer en el último minuto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay ninguna impresora preparada. Elija una en Archivo &gt; Impresora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay ningún servicio «{letter}». Los servicios son: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay un certificado del comercio con el que compararla.</source>
        <translation>There is no certificate of the shop to compare it with.</translation>
    </message>
    <message>
        <source>No la acepta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parece un correo completo. Se guardará como está.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parece un teléfono completo. Se guardará como está.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pide nada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No procede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se conoce el lugar «{code}». Escriba un código como ES-AN o PE.</source>
        <translation>The place “{code}” is not known. Write a code such as ES-AN or PE.</translation>
    </message>
    <message>
        <source>No se conoce la clase de documento «{kind}».</source>
        <translation>The kind of document “{kind}” is not known.</translation>
    </message>
    <message>
        <source>No se conoce la norma de desistimiento de {place} para esa fecha.</source>
        <translation>The withdrawal rule of {place} for that date is not known.</translation>
    </message>
    <message>
        <source>No se conoce un plazo legal de respuesta en {place}. Fije uno con el cliente.</source>
        <translation>No legal period to answer is known in {place}. Agree one with the customer.</translation>
    </message>
    <message>
        <source>No se conocen normas propias de {place}: se aplican las de {country}. Compruebe si la región tiene otras.</source>
        <translation>No rules of its own are known for {place}: those of {country} apply. Check whether the region has others.</translation>
    </message>
    <message>
        <source>No se encuentra avería</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se encuentra el certificado del comercio en «{path}». Restaure la última copia de seguridad o cree uno nuevo; el documento no se ha sellado.</source>
        <translation>The shop's certificate is not in “{path}”. Restore the last backup or create a new one; the document has not been sealed.</translation>
    </message>
    <message>
        <source>No se encuentra {what}. Compruebe el dato y búsquelo de nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se ha encontrado nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se ha podido hacer. Inténtelo de nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se presentó; cerrado a las {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede abonar más de lo pagado: quedan {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en «{path}». Revise los permisos de la carpeta y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tiene la forma de ningún documento conocido: revíselo.</source>
        <translation>It does not look like any known document: check it.</translation>
    </message>
    <message>
        <source>No tiene la forma esperada ({looks}): revíselo.</source>
        <translation>It does not have the expected form ({looks}): check it.</translation>
    </message>
    <message>
        <source>No tiene reparación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre parecido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norma pendiente de comprobar en el texto oficial ({article}).</source>
        <translation>Rule still to be checked in the official text ({article}).</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nota de entrega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Número de serie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ofrecer rebaja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orden mal escrita: {detail}. Consulte «atencion --help».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organismo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organismo de resolución de conflictos indicado al cliente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra cosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra persona lo ha cambiado mientras tanto. No se ha guardado nada: revise lo nuevo y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro documento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro motivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro programa está usando los datos. Espere unos segundos y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasaporte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasar a prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paso {n} de {total}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedir sustituto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendiente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendiente de aceptación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona que reclama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona responsable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petición</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pide algo: reparación, dinero, cumplir lo pactado, anular una deuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pide información o consejo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pide un servicio o un documento, sin que nada haya ido mal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plazo pendiente de comprobar en el texto oficial ({article}).</source>
        <translation>Term still to be checked in the official text ({article}).</translation>
    </message>
    <message>
        <source>Poner en marcha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por orden de llegada: llegó a las {arrived}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugués</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL en lugar del archivo (o ATENCION_DATABASE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posventa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posventa {code}: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferente, por orden de llegada: llegó a las {arrived}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferente: pasa antes que los demás; llegó a las {arrived}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferente: {minutes} min de crédito; llegó a las {arrived}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentar propuestas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presupuestado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presupuestar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presupuesto aceptado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presupuesto rechazado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producto o servicio nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propone una mejora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propuesta elegida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propuestas, una por línea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protección de datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puesto {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Página {page} de {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Que actúe la Administración</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que no se repita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que se cumpla lo pactado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queda pendiente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quien lo pide no puede aprobarlo. Avise a otra persona autorizada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC (México)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUC (Ecuador)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUC (Perú)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RUT (Chile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Razones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reabierta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reabrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebaja abonada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebaja aceptada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebaja del precio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebaja ofrecida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recepción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rechazo comunicado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recibido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recibir del proveedor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recibir el artículo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reclamación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconocer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuadro de firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reentrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reparación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservado para el puesto {desk}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservado para {person}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservar sustituto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resguardo de depósito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolver ahora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolver sin recoger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder a la {kind} {folio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respuesta dada, cuándo y por qué medio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuelta en mostrador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuelto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resultado de cada acción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resultados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retomar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reunión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfacción, de 1 a 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se firma con el ratón, el dedo o el lápiz. Supr borra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se le avisará</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se marchó sin ser atendido, a las {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servicio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servicio posventa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servicio técnico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si el día de la devolución también se cuenta, la garantía llega hasta el {until}.</source>
        <translation>If the day of return is counted too, the guarantee runs until {until}.</translation>
    </message>
    <message>
        <source>Sin fecha de compra no se puede calcular la garantía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin identificar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin indicar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin nombre todavía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin puestos abiertos para este servicio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin recogida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin resultados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicitada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solución</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solución cumplida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solución dada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solución fijada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su función no permite hacer esto. Pídaselo a una persona supervisora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sugerencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sus derechos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustitución</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustituto pedido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustituto reservado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tener lista la orden {code}: {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminado a las {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay servicios. Añada el primero en los ajustes del comercio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ucraniano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un resultado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una disculpa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una lectura: lo pactado vale como {months} meses, hasta el {until}.</source>
        <translation>One reading: what was agreed counts as {months} months, until {until}.</translation>
    </message>
    <message>
        <source>Una lectura: {title}, hasta el {until} ({article}).</source>
        <translation>One reading: {title}, until {until} ({article}).</translation>
    </message>
    <message>
        <source>Una parte del número no existe (fecha, provincia o prefijo): revíselo.</source>
        <translation>A part of the number does not exist (date, province or prefix): check it.</translation>
    </message>
    <message>
        <source>Uso indebido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uso:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valorada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valorar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visita {number} · {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vista previa del documento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vuelto del proveedor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vuelve a entrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vuelve la misma avería</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya hay un certificado en «{path}». Guárdelo en otro lugar antes de crear otro.</source>
        <translation>There is already a certificate in “{path}”. Put it somewhere else before creating another.</translation>
    </message>
    <message>
        <source>Ya hay un servicio con la letra {letter}. Elija otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya hay {most} formularios aparcados. Termine o descarte uno antes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a {0} le falta su valor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abierto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anulado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aparcado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argumentos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carpeta del comercio (o ATENCION_DATA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comprado el {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comprueba el archivo, el diario, los folios y los documentos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continúa en hoja aparte: página {page}</source>
        <translation>continues on a separate sheet: page {page}</translation>
    </message>
    <message>
        <source>correo electrónico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crea un comercio listo para trabajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cuántos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domicilio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el artículo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el borrador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el compromiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el expediente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el puesto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el puesto «{code}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en atención</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en espera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en {n} día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en {n} días</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>factura {invoice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falta {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fecha de los hechos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hace {n} día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hace {n} días</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hora de la cita, HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idioma de la pantalla y de las respuestas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la compra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la entrada del artículo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la ficha de cliente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la hoja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la persona que lo pide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letra del servicio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llama al siguiente turno a un puesto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>llamado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lo que pide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>los datos del comercio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>los hechos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lugar: ES-AN, ES-MD, PE…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mañana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muestra esta ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muestra la cola de hoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n.º de serie {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no se presentó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nombre comercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nombre de quien administra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nombre y apellidos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>número de documento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plazos, garantías, desistimiento y documentos: una pregunta JSON por línea</source>
        <translation>deadlines, guarantees, withdrawal and identity numbers: one JSON question per line</translation>
    </message>
    <message>
        <source>producto o servicio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puesto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responde con un documento JSON y nada más</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saca turnos de un servicio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se marchó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sobra {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teléfono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>terminado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un número entero</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>un texto</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>una lista</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>versión del programa, del esquema, de Python, de Qt y de SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no admite «{1}»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} no admite «{1}», sino {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} correcto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (continuación)</source>
        <translation>{label} (continued)</translation>
    </message>
    <message>
        <source>{n} documentos enteros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} documentos faltan o están alterados: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} resultados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} series de folios sin huecos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} es una provincia: se aplican solo las normas de {country}. Para las de {community}, use {code}.</source>
        <translation>{place} is a province: only the rules of {country} apply. For those of {community}, use {code}.</translation>
    </message>
    <message>
        <source>{what}, antes del {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{name}» no es un PDF. Elija el archivo PDF que quiere comprobar.</source>
        <translation>“{name}” is not a PDF. Choose the PDF file that you want to check.</translation>
    </message>
    <message>
        <source>«{path}» no es un archivo de Atención. No se ha tocado; elija otra carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{value}» no es una fecha que exista. Escríbala como 2026-03-26.</source>
        <translation>“{value}” is not a date that exists. Write it as 2026-03-26.</translation>
    </message>
    <message>
        <source>Árabe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
