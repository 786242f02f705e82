<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>atencion_desktop</name>
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
        <source>Anulado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asiento del registro: {hash}</source>
        <translation>Journal entry: {hash}</translation>
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
        <source>Cliente avisado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comunicar el rechazo</source>
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
        <source>Correo electrónico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubierto hasta el {until} por la reparación anterior del mismo defecto ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubierto hasta el {until}. {title} ({article}). El cliente debe probar el origen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubierto hasta el {until}. {title} ({article}). Se presume que el defecto venía de origen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cubierto por la garantía</source>
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
        <source>Descanso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devolución del dinero</source>
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
        <source>Dudoso: la ley admite dos lecturas, y la más favorable llega hasta el {until} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El NIF «{value}» no es correcto: {why} Revíselo y escríbalo de nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de leyes «{file}» no se entiende: {reason}. Reinstale Atención.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El código de recuperación está mal escrito. Compruebe sus {groups} grupos de letras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El código postal {postcode} es de {province}, no de {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El dato «{name}» no se entiende: se espera {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El defecto ({on}) es anterior a la entrega ({delivered}): compruebe las fechas.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El dígito de control no cuadra; los RUC recientes pueden no llevarlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El equipo no lo permite: {reason}. Corríjalo y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El horario {opens}-{closes} no es válido o se solapa. Corríjalo.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El plazo acaba el {due}, día no laborable, y no se alarga: responda el {act}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El producto sigue en reparación: la suspensión se ha contado hasta el {on}.</source>
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
        <source>El {last} es anterior al {first}. Compruebe las dos fechas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El {until} no es laborable: por el Reglamento 1182/71 conviene admitirlo hasta el {moved}.</source>
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
        <source>En la duda, conviene tratarlo como cubierto.</source>
        <translation type="unfinished"></translation>
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
        <source>En {place} el plazo no se alarga porque el asunto sea complejo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En {place} una oferta no detiene el plazo: las pausas no se han contado.</source>
        <translation type="unfinished"></translation>
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
        <source>En «{path}» ya hay un comercio. Ábralo, o elija una carpeta vacía.</source>
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
        <source>Ese día ya ha pasado. Elija hoy o una fecha posterior.</source>
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
        <source>Este comercio ya está abierto en otra ventana. Siga trabajando en ella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euskera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallo del programa ({kind}). Lo ya confirmado está a salvo. Repita la orden y, si vuelve a ocurrir, envíe el archivo «{path}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el dato «{name}».</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta este dato. Escríbalo para continuar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fijar la solución</source>
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
        <source>Gestión interna</source>
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
        <source>Hoja de continuación</source>
        <translation>Continuation sheet</translation>
    </message>
    <message>
        <source>Hoja de continuación del folio {folio}</source>
        <translation>Continuation sheet of number {folio}</translation>
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
        <source>Italiano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La autorización ya no vale: ha caducado o lo pedido ha cambiado. Pídala otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave no abre este comercio. Escriba el código de recuperación que se imprimió al crearlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La compra ({bought}) es posterior a la entrega ({delivered}): compruébelo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La contraseña guardada no abre el certificado «{path}», o el archivo está dañado. Restaure la carpeta de claves de la última copia de seguridad.</source>
        <translation>The stored password does not open the certificate “{path}”, or the file is damaged. Restore the keys folder from the last backup.</translation>
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
        <source>La firma no corresponde al contenido del documento.</source>
        <translation>The signature does not match the document's content.</translation>
    </message>
    <message>
        <source>La garantía terminó el {guarantee}. Si es el mismo defecto que ya se resolvió, está cubierto hasta el {until}; si es otro, no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La homoclave no cuadra: compruébela con la constancia.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La prueba falla</source>
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
        <source>Las fechas van más allá del calendario.</source>
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
        <source>Llega el sustituto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegó dañado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo compró una empresa para su actividad: no rige la garantía de consumo, sino la ley civil o mercantil y lo pactado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los minutos van de 1 a 480. Corrija la cifra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los {months} meses pactados no cambian el plazo legal. Una garantía comercial va aparte: mire su documento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mensaje de texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivo personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIF especial de persona física (K, L o M): compruébelo con el documento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIF {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cubierto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cubierto: terminó el {until}. {title} ({article}).</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>No hay ninguna impresora preparada. Elija una en Archivo &gt; Impresora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay un certificado del comercio con el que compararla.</source>
        <translation>There is no certificate of the shop to compare it with.</translation>
    </message>
    <message>
        <source>No procede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se conoce el lugar «{code}». Escriba un código como ES-AN o PE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se conoce la clase de documento «{kind}».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se conoce la norma de desistimiento de {place} para esa fecha.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se conoce un plazo legal de respuesta en {place}. Fije uno con el cliente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se conocen normas propias de {place}: se aplican las de {country}. Compruebe si la región tiene otras.</source>
        <translation type="unfinished"></translation>
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
        <source>No se ha podido hacer. Inténtelo de nuevo.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tiene la forma esperada ({looks}): revíselo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tiene reparación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norma pendiente de comprobar en el texto oficial ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nuevo</source>
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
        <source>Otra persona lo ha cambiado mientras tanto. No se ha guardado nada: revise lo nuevo y repita.</source>
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
        <source>Pasar a prueba</source>
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
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plazo pendiente de comprobar en el texto oficial ({article}).</source>
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
        <source>Puesto {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Página {page} de {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Quien lo pide no puede aprobarlo. Avise a otra persona autorizada.</source>
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
        <source>Reentrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reparación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservar sustituto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolver sin recoger</source>
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
        <source>Servicio técnico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si el día de la devolución también se cuenta, la garantía llega hasta el {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin recogida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solicitada</source>
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
        <source>Supervisión</source>
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
        <source>Ucraniano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una lectura: lo pactado vale como {months} meses, hasta el {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una lectura: {title}, hasta el {until} ({article}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una parte del número no existe (fecha, provincia o prefijo): revíselo.</source>
        <translation type="unfinished"></translation>
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
        <source>a {0} le falta su valor</source>
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
        <source>continúa en hoja aparte: página {page}</source>
        <translation>continues on a separate sheet: page {page}</translation>
    </message>
    <message>
        <source>domingo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el compromiso</source>
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
        <source>en {n} día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en {n} días</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falta {0}</source>
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
        <source>hoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idioma de la pantalla y de las respuestas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jueves</source>
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
        <source>la persona que lo pide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>los datos del comercio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>martes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mañana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>miércoles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muestra esta ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responde con un documento JSON y nada más</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sobra {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sábado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un número entero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>una lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>versión del programa, del esquema, de Python, de Qt y de SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viernes</source>
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
        <source>{n} series de folios sin huecos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} es una provincia: se aplican solo las normas de {country}. Para las de {community}, use {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day:02d}/{month:02d}/{year}</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Árabe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
