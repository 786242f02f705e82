<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>AftersalesIntake</name>
    <message>
        <source>&amp;Artículo</source>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>&amp;Deja el artículo en la tienda</source>
        <translation>&amp;Leaves the item in the shop</translation>
    </message>
    <message>
        <source>&amp;Fecha de compra</source>
        <translation>Purchase &amp;date</translation>
    </message>
    <message>
        <source>&amp;Importe</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>&amp;Qué pide</source>
        <translation>&amp;Wants</translation>
    </message>
    <message>
        <source>&amp;Trae justificante</source>
        <translation>Brings proo&amp;f</translation>
    </message>
    <message>
        <source>1–9 o Intro: elegir</source>
        <translation>1–9 or Enter: choose</translation>
    </message>
    <message>
        <source>A&amp;vería, con palabras del cliente</source>
        <translation>Faul&amp;t, in the customer's words</translation>
    </message>
    <message>
        <source>Abrir la orden</source>
        <translation>Open the order</translation>
    </message>
    <message>
        <source>Accesorios que de&amp;ja</source>
        <translation>Accessorie&amp;s left</translation>
    </message>
    <message>
        <source>Accesorios que deja</source>
        <translation>Accessories left</translation>
    </message>
    <message>
        <source>Aparcar y empezar otra</source>
        <translation>Park and begin another</translation>
    </message>
    <message>
        <source>Artículo</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Avería, con palabras del cliente</source>
        <translation>Fault, in the customer's words</translation>
    </message>
    <message>
        <source>Añadir otro artículo</source>
        <translation>Add another item</translation>
    </message>
    <message>
        <source>Buscar cliente o compra</source>
        <translation>Find customer or purchase</translation>
    </message>
    <message>
        <source>Cliente, n.º de serie o factura…</source>
        <translation>Customer, serial no. or invoice…</translation>
    </message>
    <message>
        <source>Compras del cliente</source>
        <translation>The customer's purchases</translation>
    </message>
    <message>
        <source>De segunda mano</source>
        <translation>Second-hand</translation>
    </message>
    <message>
        <source>Estado visi&amp;ble al recibirlo</source>
        <translation>Visi&amp;ble condition when received</translation>
    </message>
    <message>
        <source>Estado visible al recibirlo</source>
        <translation>Visible condition when received</translation>
    </message>
    <message>
        <source>Fact&amp;ura o tique</source>
        <translation>Invoice or &amp;receipt</translation>
    </message>
    <message>
        <source>Factura o tique</source>
        <translation>Invoice or receipt</translation>
    </message>
    <message>
        <source>Fecha &amp;prevista</source>
        <translation>&amp;Promised date</translation>
    </message>
    <message>
        <source>Fecha de &amp;entrega</source>
        <translation>D&amp;elivery date</translation>
    </message>
    <message>
        <source>Fecha de compra</source>
        <translation>Date of purchase</translation>
    </message>
    <message>
        <source>Fecha de entrega</source>
        <translation>Date of delivery</translation>
    </message>
    <message>
        <source>Fecha prevista</source>
        <translation>Promised date</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>M&amp;otivo</source>
        <translation>Reas&amp;on</translation>
    </message>
    <message>
        <source>Mar&amp;ca</source>
        <translation>Bra&amp;nd</translation>
    </message>
    <message>
        <source>Marca</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Mode&amp;lo</source>
        <translation>&amp;Model</translation>
    </message>
    <message>
        <source>Modelo</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nueva orden de posventa</source>
        <translation>New after-sales order</translation>
    </message>
    <message>
        <source>Número de &amp;serie</source>
        <translation>Serial n&amp;umber</translation>
    </message>
    <message>
        <source>Número de serie</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Otro artículo, a &amp;mano</source>
        <translation>Another item, by &amp;hand</translation>
    </message>
    <message>
        <source>Quitar este artículo</source>
        <translation>Remove this item</translation>
    </message>
    <message>
        <source>Qué pide</source>
        <translation>What they ask for</translation>
    </message>
    <message>
        <source>Sin justificante: cómo se acredita la comp&amp;ra</source>
        <translation>Without proof: how the purchase was pro&amp;ved</translation>
    </message>
    <message>
        <source>Sin justificante: cómo se acredita la compra</source>
        <translation>Without proof: how the purchase was proved</translation>
    </message>
    <message>
        <source>Sus compras</source>
        <translation>Their purchases</translation>
    </message>
    <message>
        <source>Volver sin abrirla</source>
        <translation>Back without opening it</translation>
    </message>
</context>
<context>
    <name>AftersalesLine</name>
    <message>
        <source>&amp;Resguardo de depósito</source>
        <translation>Deposit &amp;slip</translation>
    </message>
    <message>
        <source>Aún no hay ninguno.</source>
        <translation>There are none yet.</translation>
    </message>
    <message>
        <source>Documentos</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>En la misma orden</source>
        <translation>In the same order</translation>
    </message>
    <message>
        <source>Historia del artículo</source>
        <translation>The item's history</translation>
    </message>
    <message>
        <source>Lo que se recibió</source>
        <translation>What was received</translation>
    </message>
    <message>
        <source>Nota de &amp;entrega</source>
        <translation>D&amp;elivery note</translation>
    </message>
    <message>
        <source>Qué ha pasado</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Siguiente paso</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Ver &amp;ficha</source>
        <translation>See &amp;file</translation>
    </message>
</context>
<context>
    <name>AftersalesSlip</name>
    <message>
        <source>A bolígrafo</source>
        <translation>By pen</translation>
    </message>
    <message>
        <source>Borrar</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Firmar y guardar</source>
        <translation>Sign and keep</translation>
    </message>
    <message>
        <source>Hecho</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>AftersalesStep</name>
    <message>
        <source>&amp;Dictamen</source>
        <translation>&amp;Ruling</translation>
    </message>
    <message>
        <source>&amp;Importe</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>&amp;Medio</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>&amp;Quién lo recoge</source>
        <translation>Who &amp;collects it</translation>
    </message>
    <message>
        <source>&amp;Solución</source>
        <translation>&amp;Solution</translation>
    </message>
    <message>
        <source>Ano&amp;tación</source>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Anotación</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Confirmar</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Dictamen</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>Estado visi&amp;ble</source>
        <translation>Visi&amp;ble condition</translation>
    </message>
    <message>
        <source>Estado visible</source>
        <translation>Visible condition</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Número de serie del n&amp;uevo</source>
        <translation>Serial number of the n&amp;ew one</translation>
    </message>
    <message>
        <source>Número de serie del nuevo</source>
        <translation>Serial number of the new one</translation>
    </message>
    <message>
        <source>Pro&amp;veedor y su número</source>
        <translation>Supplier and their n&amp;umber</translation>
    </message>
    <message>
        <source>Proveedor y su número</source>
        <translation>Supplier and their number</translation>
    </message>
    <message>
        <source>Quién lo recoge</source>
        <translation>Who collects it</translation>
    </message>
    <message>
        <source>Qué se ha &amp;hecho</source>
        <translation>What &amp;has been done</translation>
    </message>
    <message>
        <source>Qué se ha hecho</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Solución</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>AftersalesTab</name>
    <message>
        <source>&amp;Descartar</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Nueva orden</source>
        <translation>&amp;New order</translation>
    </message>
    <message>
        <source>&amp;Seguir</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>Artículos en posventa</source>
        <translation>Items in after-sales</translation>
    </message>
    <message>
        <source>Buscar en posventa</source>
        <translation>Find in after-sales</translation>
    </message>
    <message>
        <source>Código, serie o cliente</source>
        <translation>Code, serial or customer</translation>
    </message>
    <message>
        <source>En nuestras manos</source>
        <translation>In our hands</translation>
    </message>
    <message>
        <source>Listos</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>&amp;Guardar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Para cuándo</source>
        <translation>&amp;By when</translation>
    </message>
    <message>
        <source>&amp;Qué se promete</source>
        <translation>&amp;What is promised</translation>
    </message>
    <message>
        <source>&amp;Responsable</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Compromiso nuevo</source>
        <translation>New commitment</translation>
    </message>
    <message>
        <source>Lo promete el &amp;comercio</source>
        <translation>Promised by the s&amp;hop</translation>
    </message>
    <message>
        <source>Lo promete el clien&amp;te</source>
        <translation>Promised by the cus&amp;tomer</translation>
    </message>
    <message>
        <source>Para cuándo</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Qué se promete</source>
        <translation>What is promised</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
</context>
<context>
    <name>ComplaintCase</name>
    <message>
        <source>&amp;Guardar PDF…</source>
        <translation>&amp;Save PDF…</translation>
    </message>
    <message>
        <source>&amp;Verificar</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>Documentos</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>El expediente</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>La hoja</source>
        <translation>The sheet</translation>
    </message>
    <message>
        <source>Lo que cuenta</source>
        <translation>What they tell</translation>
    </message>
    <message>
        <source>Plazos</source>
        <translation>Deadlines</translation>
    </message>
    <message>
        <source>Qué se ha hecho</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Qué se puede hacer ahora</source>
        <translation>What can be done now</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>The register</translation>
    </message>
    <message>
        <source>Se&amp;llar ahora</source>
        <translation>Sea&amp;l now</translation>
    </message>
</context>
<context>
    <name>ComplaintForm</name>
    <message>
        <source>&amp;Correo electrónico</source>
        <translation>E-m&amp;ail</translation>
    </message>
    <message>
        <source>&amp;Documento</source>
        <translation>Do&amp;cument</translation>
    </message>
    <message>
        <source>&amp;Lugar de los hechos</source>
        <translation>Where it hap&amp;pened</translation>
    </message>
    <message>
        <source>&amp;Producto o servicio</source>
        <translation>Pro&amp;duct or service</translation>
    </message>
    <message>
        <source>&amp;Qué ha pasado, con sus palabras</source>
        <translation>&amp;What happened, in their words</translation>
    </message>
    <message>
        <source>09:30</source>
        <translation>09:30</translation>
    </message>
    <message>
        <source>Anular el contrato o la deuda</source>
        <translation>Cancel contract or debt</translation>
    </message>
    <message>
        <source>Aparcar</source>
        <translation>Park</translation>
    </message>
    <message>
        <source>Buscar en las fichas</source>
        <translation>Search the customers</translation>
    </message>
    <message>
        <source>Buscar en las fichas…</source>
        <translation>Search the customers…</translation>
    </message>
    <message>
        <source>Clas&amp;e</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Clase</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Corregir datos</source>
        <translation>Correct details</translation>
    </message>
    <message>
        <source>Correo electrónico</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Descartar</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Devolución del dinero</source>
        <translation>Money back</translation>
    </message>
    <message>
        <source>Docume&amp;ntos que aporta, uno por línea</source>
        <translation>D&amp;ocuments brought, one a line</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documentos que aporta</source>
        <translation>Documents brought</translation>
    </message>
    <message>
        <source>Domicilio pos&amp;tal</source>
        <translation>Pos&amp;tal address</translation>
    </message>
    <message>
        <source>Domicilio postal</source>
        <translation>Postal address</translation>
    </message>
    <message>
        <source>Día de los &amp;hechos</source>
        <translation>Day it &amp;happened</translation>
    </message>
    <message>
        <source>Día de los hechos</source>
        <translation>Day it happened</translation>
    </message>
    <message>
        <source>Es &amp;un</source>
        <translation>Ki&amp;nd of thing</translation>
    </message>
    <message>
        <source>Es otra persona</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Es un</source>
        <translation>Kind of thing</translation>
    </message>
    <message>
        <source>H&amp;ora</source>
        <translation>T&amp;ime</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>I&amp;mporte</source>
        <translation>A&amp;mount</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Indemnización</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Lugar de los hechos</source>
        <translation>Where it happened</translation>
    </message>
    <message>
        <source>No pide nada</source>
        <translation>Asks for nothing</translation>
    </message>
    <message>
        <source>Nom&amp;bre y apellidos</source>
        <translation>&amp;Full name</translation>
    </message>
    <message>
        <source>Nombre y apellidos</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Obser&amp;vaciones del comercio</source>
        <translation>Shop's remark&amp;s</translation>
    </message>
    <message>
        <source>Observaciones del comercio</source>
        <translation>Shop's remarks</translation>
    </message>
    <message>
        <source>Otra cosa</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Producto o servicio</source>
        <translation>Product or service</translation>
    </message>
    <message>
        <source>Producto o servicio nuevo</source>
        <translation>New product or service</translation>
    </message>
    <message>
        <source>Que actúe la Administración</source>
        <translation>Action by the authorities</translation>
    </message>
    <message>
        <source>Que no se repita</source>
        <translation>Not to happen again</translation>
    </message>
    <message>
        <source>Que se cumpla lo pactado</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Quién reclama</source>
        <translation>Who complains</translation>
    </message>
    <message>
        <source>Qué ha pasado, con sus palabras</source>
        <translation>What happened, in their words</translation>
    </message>
    <message>
        <source>Qué pide</source>
        <translation>What they ask for</translation>
    </message>
    <message>
        <source>Qué quiere e&amp;xactamente</source>
        <translation>What e&amp;xactly they want</translation>
    </message>
    <message>
        <source>Qué quiere exactamente</source>
        <translation>What exactly they want</translation>
    </message>
    <message>
        <source>Rebaja del precio</source>
        <translation>Price reduction</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>The register</translation>
    </message>
    <message>
        <source>Reparación</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Responder como máximo</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Respuesta po&amp;r</source>
        <translation>Answe&amp;r by</translation>
    </message>
    <message>
        <source>Respuesta por</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Sin &amp;identificarse</source>
        <translation>Anon&amp;ymous</translation>
    </message>
    <message>
        <source>Sin terminar</source>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>Telé&amp;fono</source>
        <translation>Phon&amp;e</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Una disculpa</source>
        <translation>An apology</translation>
    </message>
</context>
<context>
    <name>ComplaintsTab</name>
    <message>
        <source>&amp;Clase</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Ver</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Buscar en el registro</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>Clase</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Folio, nombre, producto…</source>
        <translation>Number, name, product…</translation>
    </message>
    <message>
        <source>Formularios sin terminar</source>
        <translation>Unfinished forms</translation>
    </message>
    <message>
        <source>Nueva</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Qué se muestra</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Reclamaciones</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Registro de reclamaciones</source>
        <translation>Register of complaints</translation>
    </message>
    <message>
        <source>Sin terminar en este puesto</source>
        <translation>Unfinished at this desk</translation>
    </message>
</context>
<context>
    <name>CustomerFile</name>
    <message>
        <source>&amp;Editar los datos</source>
        <translation>&amp;Edit the details</translation>
    </message>
    <message>
        <source>A&amp;visar al abrir la ficha</source>
        <translation>&amp;Warn when the file opens</translation>
    </message>
    <message>
        <source>Antes de hablar</source>
        <translation>Before you speak</translation>
    </message>
    <message>
        <source>Asuntos pendientes</source>
        <translation>Open matters</translation>
    </message>
    <message>
        <source>Añadir &amp;compra</source>
        <translation>Add &amp;purchase</translation>
    </message>
    <message>
        <source>Añadir una nota y pulsar Intro</source>
        <translation>Add a note and press Enter</translation>
    </message>
    <message>
        <source>Compras</source>
        <translation>Purchases</translation>
    </message>
    <message>
        <source>Historia</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Nota nueva</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Notas</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pendiente</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>&amp;Dirección</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Guardar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Idioma</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Localidad</source>
        <translation>To&amp;wn</translation>
    </message>
    <message>
        <source>&amp;Nombre</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Tipo de documento</source>
        <translation>Document &amp;type</translation>
    </message>
    <message>
        <source>A&amp;pellidos</source>
        <translation>S&amp;urnames</translation>
    </message>
    <message>
        <source>Apellidos</source>
        <translation>Surnames</translation>
    </message>
    <message>
        <source>C. p&amp;ostal</source>
        <translation>Post&amp;code</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Código postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Dirección</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Empres&amp;a</source>
        <translation>Comp&amp;any</translation>
    </message>
    <message>
        <source>Fecha de nacimiento</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Localidad</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Medio preferido</source>
        <translation>Preferred way</translation>
    </message>
    <message>
        <source>Na&amp;cimiento</source>
        <translation>Date of &amp;birth</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nombre de la &amp;empresa</source>
        <translation>Company nam&amp;e</translation>
    </message>
    <message>
        <source>Nombre de la empresa</source>
        <translation>Company name</translation>
    </message>
    <message>
        <source>Nú&amp;mero</source>
        <translation>Nu&amp;mber</translation>
    </message>
    <message>
        <source>Número de documento</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>P&amp;refiere</source>
        <translation>P&amp;refers</translation>
    </message>
    <message>
        <source>Per&amp;sona</source>
        <translation>Pers&amp;on</translation>
    </message>
    <message>
        <source>Pro&amp;vincia</source>
        <translation>Pro&amp;vince</translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Solo el nombre es obligatorio.</source>
        <translation>Only the name is required.</translation>
    </message>
    <message>
        <source>Tipo de documento</source>
        <translation>Document type</translation>
    </message>
</context>
<context>
    <name>CustomersTab</name>
    <message>
        <source>&amp;Descartarla</source>
        <translation>&amp;Discard it</translation>
    </message>
    <message>
        <source>&amp;Seguir con ella</source>
        <translation>&amp;Go on with it</translation>
    </message>
    <message>
        <source>Buscar clientes y compras</source>
        <translation>Search customers and purchases</translation>
    </message>
    <message>
        <source>Buscar: nombre, teléfono, documento, correo, n.º de serie, factura…</source>
        <translation>Search: name, phone, document, e-mail, serial number, invoice…</translation>
    </message>
    <message>
        <source>Cliente &amp;nuevo</source>
        <translation>&amp;New customer</translation>
    </message>
    <message>
        <source>Dejarla sin &amp;ficha</source>
        <translation>Leave it without a &amp;file</translation>
    </message>
    <message>
        <source>La visita en curso aún no tiene ficha: búsquela o cree una nueva.</source>
        <translation>The present visit has no file yet: look for it or create a new one.</translation>
    </message>
    <message>
        <source>Últimas fichas creadas</source>
        <translation>Latest files created</translation>
    </message>
</context>
<context>
    <name>DesksPanel</name>
    <message>
        <source>Donde se atiende. El primero queda abierto.</source>
        <translation>Where people are served. The first one starts open.</translation>
    </message>
    <message>
        <source>Puestos</source>
        <translation>Desks</translation>
    </message>
</context>
<context>
    <name>FarewellPanel</name>
    <message>
        <source>&amp;Hasta</source>
        <translation>&amp;By when</translation>
    </message>
    <message>
        <source>&amp;Quién</source>
        <translation>W&amp;ho</translation>
    </message>
    <message>
        <source>&amp;Responsable</source>
        <translation>&amp;Responsible</translation>
    </message>
    <message>
        <source>&amp;Volver</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message>
        <source>A qué se compromete</source>
        <translation>What is promised</translation>
    </message>
    <message>
        <source>Aña&amp;dir</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>Cerrar &amp;sin llamar</source>
        <translation>Close &amp;without calling</translation>
    </message>
    <message>
        <source>Cerrar &amp;y llamar al siguiente</source>
        <translation>Close and &amp;call the next</translation>
    </message>
    <message>
        <source>Comprobante con los compro&amp;misos (PDF)</source>
        <translation>Receipt with the co&amp;mmitments (PDF)</translation>
    </message>
    <message>
        <source>Despedida</source>
        <translation>Farewell</translation>
    </message>
    <message>
        <source>Hasta cuándo</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Persona responsable</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Quién se compromete</source>
        <translation>Who promises</translation>
    </message>
    <message>
        <source>Repase en voz alta lo que promete cada parte y pregunte cómo ha ido.</source>
        <translation>Read aloud what each side promises, and ask how it went.</translation>
    </message>
    <message>
        <source>Res&amp;ultado</source>
        <translation>R&amp;esult</translation>
    </message>
    <message>
        <source>Resultado de la visita</source>
        <translation>Outcome of the visit</translation>
    </message>
    <message>
        <source>Satisfacción: de 1 a 5, o sin respuesta</source>
        <translation>Satisfaction: 1 to 5, or no answer</translation>
    </message>
    <message>
        <source>Se com&amp;promete a</source>
        <translation>&amp;Promises to</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&amp;Crear mi comercio</source>
        <translation>&amp;Create my shop</translation>
    </message>
    <message>
        <source>&amp;Empezar</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>&amp;Guardar hoja en PDF…</source>
        <translation>&amp;Save sheet as PDF…</translation>
    </message>
    <message>
        <source>&amp;Imprimir hoja</source>
        <translation>&amp;Print sheet</translation>
    </message>
    <message>
        <source>&amp;Volver</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message>
        <source>Abre los datos cifrados si este equipo se pierde o se cambia. Guárdelo en papel, fuera de este equipo.</source>
        <translation>It opens the encrypted data if this computer is lost or replaced. Keep it on paper, away from this computer.</translation>
    </message>
    <message>
        <source>Atención</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Copiar: Código de recuperación</source>
        <translation>Copy: Recovery code</translation>
    </message>
    <message>
        <source>Copiar: Primera contraseña</source>
        <translation>Copy: First password</translation>
    </message>
    <message>
        <source>Creando el comercio</source>
        <translation>Creating the shop</translation>
    </message>
    <message>
        <source>Crear co&amp;mercio</source>
        <translation>Create &amp;my shop</translation>
    </message>
    <message>
        <source>Crear mi comercio</source>
        <translation>Create my shop</translation>
    </message>
    <message>
        <source>Código de recuperación</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>El programa del mostrador: turnos, clientes, reclamaciones y posventa, sin perder nada de lo prometido.</source>
        <translation>The program for the counter: tickets, customers, complaints and after-sales, with nothing promised ever lost.</translation>
    </message>
    <message>
        <source>Escriba los datos del comercio. Lo demás ya está preparado: cámbielo si hace falta.</source>
        <translation>Write the shop's details. The rest is already prepared: change it if need be.</translation>
    </message>
    <message>
        <source>Guarde estos datos ahora: no se volverán a mostrar.</source>
        <translation>Keep these details now: they will not be shown again.</translation>
    </message>
    <message>
        <source>Los datos del comercio y quién trabaja en él. Dos minutos; todo se puede cambiar después.</source>
        <translation>The shop's details and who works there. Two minutes; everything can be changed later.</translation>
    </message>
    <message>
        <source>Mi comercio</source>
        <translation>My shop</translation>
    </message>
    <message>
        <source>Preparando la demostración</source>
        <translation>Preparing the demonstration</translation>
    </message>
    <message>
        <source>Primera contraseña</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Un comercio inventado con un año de historia, para probarlo todo sin miedo.</source>
        <translation>An invented shop with a year of history, to try everything without fear.</translation>
    </message>
    <message>
        <source>Una demostración</source>
        <translation>A demonstration</translation>
    </message>
    <message>
        <source>Ver una &amp;demostración</source>
        <translation>See a &amp;demonstration</translation>
    </message>
</context>
<context>
    <name>FollowupTab</name>
    <message>
        <source>&amp;Aplazar</source>
        <translation>&amp;Postpone</translation>
    </message>
    <message>
        <source>&amp;De quién</source>
        <translation>&amp;Whose</translation>
    </message>
    <message>
        <source>&amp;Guardar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Hecho</source>
        <translation>&amp;Done</translation>
    </message>
    <message>
        <source>&amp;Nuevo compromiso</source>
        <translation>&amp;New commitment</translation>
    </message>
    <message>
        <source>&amp;Para el</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>&amp;Resultado</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>&amp;Volver</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message>
        <source>Abrir su &amp;origen</source>
        <translation>Open its or&amp;igin</translation>
    </message>
    <message>
        <source>An&amp;ular</source>
        <translation>&amp;Cancel it</translation>
    </message>
    <message>
        <source>Compromisos</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Compromisos pendientes</source>
        <translation>Open commitments</translation>
    </message>
    <message>
        <source>Copiar la &amp;lista</source>
        <translation>Copy the &amp;list</translation>
    </message>
    <message>
        <source>De quién son los compromisos</source>
        <translation>Whose commitments</translation>
    </message>
    <message>
        <source>Fecha nueva</source>
        <translation>New date</translation>
    </message>
    <message>
        <source>Resultado o motivo</source>
        <translation>Outcome or reason</translation>
    </message>
</context>
<context>
    <name>HoursPanel</name>
    <message>
        <source>Copiar el lunes a los días siguientes (&amp;h)</source>
        <translation>Copy Monday to the days after it (&amp;h)</translation>
    </message>
    <message>
        <source>Horario</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Mañana y tarde. Un tramo vacío está cerrado.</source>
        <translation>Morning and afternoon. Leave empty where closed.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Atención</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Buscar en todo el programa</source>
        <translation>Search the whole program</translation>
    </message>
    <message>
        <source>Menú</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Quién atiende</source>
        <translation>Who is serving</translation>
    </message>
    <message>
        <source>Secciones</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Quién trabaja aquí y con qué función.</source>
        <translation>Who works here, and in what role.</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>Cómo atenderlo</source>
        <translation>How to handle it</translation>
    </message>
    <message>
        <source>Ot&amp;ra ficha</source>
        <translation>Anothe&amp;r card</translation>
    </message>
</context>
<context>
    <name>PurchaseForm</name>
    <message>
        <source>&amp;Factura o tique</source>
        <translation>&amp;Invoice or receipt</translation>
    </message>
    <message>
        <source>&amp;Guardar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Importe</source>
        <translation>&amp;Amount</translation>
    </message>
    <message>
        <source>&amp;Marca</source>
        <translation>&amp;Brand</translation>
    </message>
    <message>
        <source>&amp;Producto</source>
        <translation>&amp;Product</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Compra nueva</source>
        <translation>New purchase</translation>
    </message>
    <message>
        <source>Comprado pa&amp;ra una empresa o profesional</source>
        <translation>Bought fo&amp;r a business or professional</translation>
    </message>
    <message>
        <source>Cómo se &amp;vendió</source>
        <translation>How it was so&amp;ld</translation>
    </message>
    <message>
        <source>Cómo se vendió</source>
        <translation>How it was sold</translation>
    </message>
    <message>
        <source>Esta&amp;do</source>
        <translation>Co&amp;ndition</translation>
    </message>
    <message>
        <source>Estado del artículo</source>
        <translation>Condition of the item</translation>
    </message>
    <message>
        <source>Factura o tique</source>
        <translation>Invoice or receipt</translation>
    </message>
    <message>
        <source>Fecha de &amp;compra</source>
        <translation>Date of pur&amp;chase</translation>
    </message>
    <message>
        <source>Fecha de compra</source>
        <translation>Date of purchase</translation>
    </message>
    <message>
        <source>Fecha de en&amp;trega</source>
        <translation>Date of &amp;delivery</translation>
    </message>
    <message>
        <source>Fecha de entrega</source>
        <translation>Date of delivery</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>M&amp;odelo</source>
        <translation>M&amp;odel</translation>
    </message>
    <message>
        <source>Marca</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>Meses de garantía p&amp;actados</source>
        <translation>Agreed &amp;months of guarantee</translation>
    </message>
    <message>
        <source>Meses de garantía pactados</source>
        <translation>Agreed months of guarantee</translation>
    </message>
    <message>
        <source>Modelo</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Número de &amp;serie</source>
        <translation>Serial n&amp;umber</translation>
    </message>
    <message>
        <source>Número de serie</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Solo el producto es obligatorio; con la fecha se calcula la garantía.</source>
        <translation>Only the product is required; the date gives the guarantee.</translation>
    </message>
</context>
<context>
    <name>ReceptionBanner</name>
    <message>
        <source>Despedida</source>
        <translation>Farewell</translation>
    </message>
</context>
<context>
    <name>ReceptionTab</name>
    <message>
        <source>&amp;Llamar este turno…</source>
        <translation>&amp;Call this ticket…</translation>
    </message>
    <message>
        <source>&amp;Pausar</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Retomar</source>
        <translation>&amp;Resume</translation>
    </message>
    <message>
        <source>&amp;Trasladar…</source>
        <translation>&amp;Transfer…</translation>
    </message>
    <message>
        <source>A&amp;nular…</source>
        <translation>Ca&amp;ncel…</translation>
    </message>
    <message>
        <source>Cerrados ho&amp;y</source>
        <translation>Closed toda&amp;y</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Elegir el puesto de este equipo</source>
        <translation>Choose the desk of this computer</translation>
    </message>
    <message>
        <source>En c&amp;ola</source>
        <translation>&amp;Waiting</translation>
    </message>
    <message>
        <source>En e&amp;spera</source>
        <translation>On h&amp;old</translation>
    </message>
    <message>
        <source>Personas en la lista</source>
        <translation>People in the list</translation>
    </message>
    <message>
        <source>Puesto</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Sacar t&amp;urno</source>
        <translation>&amp;Issue ticket</translation>
    </message>
    <message>
        <source>Se ha &amp;marchado</source>
        <translation>Has &amp;left</translation>
    </message>
    <message>
        <source>Ser&amp;vicio</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>Servicio que se muestra</source>
        <translation>Service shown</translation>
    </message>
    <message>
        <source>Volver a la &amp;cola</source>
        <translation>Back to the &amp;queue</translation>
    </message>
</context>
<context>
    <name>ServicesPanel</name>
    <message>
        <source>Cada uno tiene su letra y su numeración.</source>
        <translation>Each has its own letter and its own numbers.</translation>
    </message>
    <message>
        <source>Servicios</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>ShopDataPanel</name>
    <message>
        <source>&amp;Código postal</source>
        <translation>Post&amp;code</translation>
    </message>
    <message>
        <source>&amp;Domicilio</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Localidad</source>
        <translation>To&amp;wn</translation>
    </message>
    <message>
        <source>&amp;Nombre comercial</source>
        <translation>&amp;Trading name</translation>
    </message>
    <message>
        <source>&amp;País</source>
        <translation>Countr&amp;y</translation>
    </message>
    <message>
        <source>&amp;Titular o razón social</source>
        <translation>&amp;Owner or legal name</translation>
    </message>
    <message>
        <source>Acti&amp;vidad</source>
        <translation>Acti&amp;vity</translation>
    </message>
    <message>
        <source>Actividad</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Adherido al arbitraje de consumo (&amp;x)</source>
        <translation>Member of consumer arbitration (&amp;x)</translation>
    </message>
    <message>
        <source>Corr&amp;eo electrónico</source>
        <translation>E-mai&amp;l</translation>
    </message>
    <message>
        <source>Correo electrónico</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Código postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Domicilio</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Entidad de re&amp;solución de litigios</source>
        <translation>Dispute re&amp;solution body</translation>
    </message>
    <message>
        <source>Entidad de resolución alternativa de litigios</source>
        <translation>Alternative dispute resolution body</translation>
    </message>
    <message>
        <source>Localidad</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>N&amp;IF</source>
        <translation>N&amp;IF</translation>
    </message>
    <message>
        <source>Nombre comercial</source>
        <translation>Trading name</translation>
    </message>
    <message>
        <source>Número de identificación fiscal</source>
        <translation>Tax identification number</translation>
    </message>
    <message>
        <source>País</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Re&amp;gión</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Región</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Si es otro que el nombre comercial</source>
        <translation>If other than the trading name</translation>
    </message>
    <message>
        <source>Telé&amp;fono</source>
        <translation>Phon&amp;e</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Titular o razón social</source>
        <translation>Owner or legal name</translation>
    </message>
</context>
<context>
    <name>ShopForm</name>
</context>
<context>
    <name>ShopSettings</name>
    <message>
        <source>&amp;Guardar</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Volver sin guardar</source>
        <translation>&amp;Back without saving</translation>
    </message>
    <message>
        <source>Datos del comercio</source>
        <translation>Shop's details</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>Atrás</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Fir&amp;marán los dos a mano</source>
        <translation>Both will si&amp;gn by hand</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>SigningParty</name>
    <message>
        <source>&amp;Testigo</source>
        <translation>&amp;Witness</translation>
    </message>
    <message>
        <source>A mano</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>Borrar firma</source>
        <translation>Clear signature</translation>
    </message>
    <message>
        <source>Firma en pantalla</source>
        <translation>Signs on screen</translation>
    </message>
    <message>
        <source>No firma</source>
        <translation>Does not sign</translation>
    </message>
    <message>
        <source>Nom&amp;bre</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Nombre de quien firma</source>
        <translation>Name of the person signing</translation>
    </message>
    <message>
        <source>Se imprime con su recuadro en blanco y se firma a mano en cada ejemplar.</source>
        <translation>It is printed with an empty box and signed by hand on each copy.</translation>
    </message>
    <message>
        <source>Testigo de que no firma</source>
        <translation>Witness of the refusal to sign</translation>
    </message>
</context>
<context>
    <name>VacantPanel</name>
    <message>
        <source>Espera desde hace</source>
        <translation>Waiting for</translation>
    </message>
    <message>
        <source>Llamar al si&amp;guiente</source>
        <translation>Call the &amp;next</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Abrir &amp;ficha</source>
        <translation>Open &amp;file</translation>
    </message>
    <message>
        <source>Anular…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Aña&amp;dir</source>
        <translation>A&amp;dd</translation>
    </message>
    <message>
        <source>Cómo se hace</source>
        <translation>How it is done</translation>
    </message>
    <message>
        <source>Desped&amp;ida</source>
        <translation>Farewe&amp;ll</translation>
    </message>
    <message>
        <source>Empe&amp;zar</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>En espera</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Identificar &amp;persona…</source>
        <translation>Identify &amp;person…</translation>
    </message>
    <message>
        <source>Llamar de nue&amp;vo</source>
        <translation>Call a&amp;gain</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Más acciones de la visita</source>
        <translation>More actions of the visit</translation>
    </message>
    <message>
        <source>N&amp;ota</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>No está</source>
        <translation>Not here</translation>
    </message>
    <message>
        <source>No se presenta</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Nota de traspaso</source>
        <translation>Hand-over note</translation>
    </message>
    <message>
        <source>Nota para quien siga con esta persona</source>
        <translation>Note for whoever goes on with this person</translation>
    </message>
    <message>
        <source>Notas de traspaso</source>
        <translation>Hand-over notes</translation>
    </message>
    <message>
        <source>Prometido en esta visita</source>
        <translation>Promised in this visit</translation>
    </message>
    <message>
        <source>Todavía sin identificar</source>
        <translation>Not identified yet</translation>
    </message>
    <message>
        <source>Trasladar…</source>
        <translation>Transfer…</translation>
    </message>
</context>
<context>
    <name>atencion_desktop</name>
    <message>
        <source> (por confirmar)</source>
        <translation> (to be confirmed)</translation>
    </message>
    <message>
        <source> (y otra más)</source>
        <translation> (and one more)</translation>
    </message>
    <message>
        <source> (y otras {n})</source>
        <translation> (and {n} more)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> o </source>
        <translation> or </translation>
    </message>
    <message>
        <source>&amp;Aceptar</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Archivo</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Datos del comercio…</source>
        <translation>Shop's &amp;details…</translation>
    </message>
    <message>
        <source>&amp;Idioma</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Motivo</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Nombre</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Nombre de contacto</source>
        <translation>Contact &amp;name</translation>
    </message>
    <message>
        <source>&amp;Nota para quien siga</source>
        <translation>&amp;Note for whoever takes over</translation>
    </message>
    <message>
        <source>&amp;Pausar</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resultado</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>&amp;Salir</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Ver</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>, por confirmar</source>
        <translation>, to be confirmed</translation>
    </message>
    <message>
        <source>1. Identificación del consumidor reclamante</source>
        <translation>1. Identification of the claiming consumer</translation>
    </message>
    <message>
        <source>2. Identificación del bien contratado</source>
        <translation>2. Identification of what was contracted</translation>
    </message>
    <message>
        <source>3. Detalle de la reclamación y pedido del consumidor</source>
        <translation>3. Details of the claim and the consumer's request</translation>
    </message>
    <message>
        <source>4. Observaciones y acciones adoptadas por el proveedor</source>
        <translation>4. Remarks and actions taken by the provider</translation>
    </message>
    <message>
        <source>&lt; {high} min</source>
        <translation>&lt; {high} min</translation>
    </message>
    <message>
        <source>A distancia</source>
        <translation>Remotely</translation>
    </message>
    <message>
        <source>A domicilio</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>A otro servicio</source>
        <translation>To another service</translation>
    </message>
    <message>
        <source>A un puesto</source>
        <translation>To a desk</translation>
    </message>
    <message>
        <source>A una persona</source>
        <translation>To a person</translation>
    </message>
    <message>
        <source>A&amp;brir el puesto</source>
        <translation>&amp;Open the desk</translation>
    </message>
    <message>
        <source>A&amp;yuda: las teclas</source>
        <translation>&amp;Help: the keys</translation>
    </message>
    <message>
        <source>ALTERADA: no es como se emitió.</source>
        <translation>ALTERED: it is not as issued.</translation>
    </message>
    <message>
        <source>ALTERADO: no es como se emitió.</source>
        <translation>ALTERED: it is not as issued.</translation>
    </message>
    <message>
        <source>Abandonado</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Abiertas</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Abierto</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Abonado</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>Abonar</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Abonar la rebaja</source>
        <translation>Pay the discount</translation>
    </message>
    <message>
        <source>Abono autorizado</source>
        <translation>Refund authorised</translation>
    </message>
    <message>
        <source>Abre</source>
        <translation>Opens</translation>
    </message>
    <message>
        <source>Abrir el puesto ({key})</source>
        <translation>Open the desk ({key})</translation>
    </message>
    <message>
        <source>Accesorios</source>
        <translation>Accessories</translation>
    </message>
    <message>
        <source>Acciones, quién y para cuándo</source>
        <translation>Actions, who and by when</translation>
    </message>
    <message>
        <source>Aceptada</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Acogida y espera</source>
        <translation>Welcome and wait</translation>
    </message>
    <message>
        <source>Administración</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Ahora no</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Ahora no se puede: está en estado «{state}». Actualice y elija otra acción.</source>
        <translation>Not possible now: its state is “{state}”. Refresh and choose another action.</translation>
    </message>
    <message>
        <source>Alemán</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Almacén</source>
        <translation>Stockroom</translation>
    </message>
    <message>
        <source>Analizada</source>
        <translation>Analysed</translation>
    </message>
    <message>
        <source>Analizar</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Anote el código y guárdelo fuera de este equipo: no se repetirá.</source>
        <translation>Write the code down and keep it away from this computer: it will not be shown again.</translation>
    </message>
    <message>
        <source>Anote el estado visible: va en el resguardo.</source>
        <translation>Write down the visible condition: it goes on the slip.</translation>
    </message>
    <message>
        <source>Antes de imprimir, emita la hoja.</source>
        <translation>Issue the sheet before printing it.</translation>
    </message>
    <message>
        <source>Antes de imprimir, fírmelo aquí o guárdelo para firmar a bolígrafo.</source>
        <translation>Before printing, sign it here or keep it to be signed by pen.</translation>
    </message>
    <message>
        <source>Anulada</source>
        <translation>Annulled</translation>
    </message>
    <message>
        <source>Anulado</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Anulado a las {hour}.</source>
        <translation>Cancelled at {hour}.</translation>
    </message>
    <message>
        <source>Anular</source>
        <translation>Annul</translation>
    </message>
    <message>
        <source>Anular el contrato o la deuda</source>
        <translation>Cancel contract or debt</translation>
    </message>
    <message>
        <source>Anular…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Anónima</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Aparcado</source>
        <translation>Parked</translation>
    </message>
    <message>
        <source>Aparcar el formulario y abrir otro</source>
        <translation>Park the form and open another</translation>
    </message>
    <message>
        <source>Apunte del diario: {hash}</source>
        <translation>Journal entry: {hash}</translation>
    </message>
    <message>
        <source>Aquí aparecen sus visitas, reclamaciones, reparaciones y compromisos.</source>
        <translation>Their visits, complaints, repairs and commitments appear here.</translation>
    </message>
    <message>
        <source>Aquí verá los últimos.</source>
        <translation>The latest will be shown here.</translation>
    </message>
    <message>
        <source>Artículo</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Artículo quitado de la orden.</source>
        <translation>Item removed from the order.</translation>
    </message>
    <message>
        <source>Artículo {n}</source>
        <translation>Item {n}</translation>
    </message>
    <message>
        <source>Asignar</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Asunto</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>Atención general</source>
        <translation>General enquiries</translation>
    </message>
    <message>
        <source>Atención: primer inicio</source>
        <translation>Atención: first start</translation>
    </message>
    <message>
        <source>Atender ahora mismo</source>
        <translation>Serve at once</translation>
    </message>
    <message>
        <source>Atender en el acto</source>
        <translation>Serve at once</translation>
    </message>
    <message>
        <source>Atiende</source>
        <translation>Serves</translation>
    </message>
    <message>
        <source>Atiende {name}.</source>
        <translation>{name} is serving.</translation>
    </message>
    <message>
        <source>Auditoría</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Autocomprobación</source>
        <translation>Self-test</translation>
    </message>
    <message>
        <source>Automática: {kind}</source>
        <translation>Automatic: {kind}</translation>
    </message>
    <message>
        <source>Automático</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Autorizar el abono</source>
        <translation>Authorise the refund</translation>
    </message>
    <message>
        <source>Autorizar el cambio</source>
        <translation>Authorise the exchange</translation>
    </message>
    <message>
        <source>Avería</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Avisar al cliente</source>
        <translation>Tell the customer</translation>
    </message>
    <message>
        <source>Aviso</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>Aviso al cliente, cuándo y por qué medio</source>
        <translation>Notice to the customer, when and how</translation>
    </message>
    <message>
        <source>Aviso: sin llavero del sistema, el comercio se crea sin cifrar.</source>
        <translation>Note: this system has no keyring, so the shop is created without encryption.</translation>
    </message>
    <message>
        <source>Añadir persona</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Añadir puesto</source>
        <translation>Add a desk</translation>
    </message>
    <message>
        <source>Añadir servicio</source>
        <translation>Add a service</translation>
    </message>
    <message>
        <source>Aún es pronto: hacen falta {calls} llamadas (F5) y {seconds} segundos desde la primera.</source>
        <translation>Too soon: it takes {calls} calls (F5) and {seconds} seconds since the first one.</translation>
    </message>
    <message>
        <source>Aún no ha pasado nada</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Aún no hay órdenes de posventa</source>
        <translation>There are no after-sales orders yet</translation>
    </message>
    <message>
        <source>Bien</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Bien contratado</source>
        <translation>Contracted</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Borrador</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Borrador guardado a las {time}</source>
        <translation>Draft saved at {time}</translation>
    </message>
    <message>
        <source>Buscar  ({key})</source>
        <translation>Search  ({key})</translation>
    </message>
    <message>
        <source>Buscar cualquier cosa</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Buscar otra solución</source>
        <translation>Look for another solution</translation>
    </message>
    <message>
        <source>Busque a la persona antes de escribir nada</source>
        <translation>Look for the person before writing anything</translation>
    </message>
    <message>
        <source>CUIT</source>
        <translation>CUIT</translation>
    </message>
    <message>
        <source>CUIT (Argentina)</source>
        <translation>CUIT (Argentina)</translation>
    </message>
    <message>
        <source>Cambiar la solución</source>
        <translation>Change the solution</translation>
    </message>
    <message>
        <source>Cambio autorizado</source>
        <translation>Exchange authorised</translation>
    </message>
    <message>
        <source>Cambio de opinión</source>
        <translation>Change of mind</translation>
    </message>
    <message>
        <source>Cambio por otro</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Carta</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Catalán</source>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Causa</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Cerrada</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cerrado</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cerrar  (Esc)</source>
        <translation>Close  (Esc)</translation>
    </message>
    <message>
        <source>Cerrar el aviso</source>
        <translation>Close the notice</translation>
    </message>
    <message>
        <source>Cerrar sin llamar al siguiente</source>
        <translation>Close without calling the next</translation>
    </message>
    <message>
        <source>Certificado propio, no cualificado</source>
        <translation>Self-made certificate, not qualified</translation>
    </message>
    <message>
        <source>Chino</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Cierra</source>
        <translation>Closes</translation>
    </message>
    <message>
        <source>Cita de las {booked}; llegó a las {arrived}.</source>
        <translation>Appointment at {booked}; arrived at {arrived}.</translation>
    </message>
    <message>
        <source>Cita de las {booked}; llegó tarde, a las {arrived}: cuenta desde ahí.</source>
        <translation>Appointment at {booked}; arrived late, at {arrived}: counts from then.</translation>
    </message>
    <message>
        <source>Cita de las {hour}</source>
        <translation>Appointment at {hour}</translation>
    </message>
    <message>
        <source>Claro</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Clase</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Clave identificativa</source>
        <translation>Identifying key</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Cliente avisado</source>
        <translation>Customer told</translation>
    </message>
    <message>
        <source>Cliente desde el {day}</source>
        <translation>Customer since {day}</translation>
    </message>
    <message>
        <source>Cliente nuevo</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Comercio creado.</source>
        <translation>Shop created.</translation>
    </message>
    <message>
        <source>Comercio «{shop}» listo en {data}</source>
        <translation>Shop “{shop}” is ready in {data}</translation>
    </message>
    <message>
        <source>Comida</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Como el sistema</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Compra</source>
        <translation>Purchase</translation>
    </message>
    <message>
        <source>Compra guardada.</source>
        <translation>Purchase saved.</translation>
    </message>
    <message>
        <source>Comprado</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>Comprobante de su visita</source>
        <translation>Receipt of your visit</translation>
    </message>
    <message>
        <source>Comprobante {name} listo.</source>
        <translation>Receipt {name} is ready.</translation>
    </message>
    <message>
        <source>Compromiso</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Compromiso anotado.</source>
        <translation>Commitment noted.</translation>
    </message>
    <message>
        <source>Compromiso anulado.</source>
        <translation>Commitment cancelled.</translation>
    </message>
    <message>
        <source>Compromiso aplazado.</source>
        <translation>Commitment postponed.</translation>
    </message>
    <message>
        <source>Compromiso del cliente</source>
        <translation>Customer's commitment</translation>
    </message>
    <message>
        <source>Compromiso hecho.</source>
        <translation>Commitment done.</translation>
    </message>
    <message>
        <source>Compromiso nuestro</source>
        <translation>Our commitment</translation>
    </message>
    <message>
        <source>Compromisos de {whose} a {day}</source>
        <translation>Commitments of {whose} as of {day}</translation>
    </message>
    <message>
        <source>Comunicar el rechazo</source>
        <translation>Notify the refusal</translation>
    </message>
    <message>
        <source>Con cita</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Con el nombre en cualquier orden, parte del teléfono, el documento, el correo o el número de serie. Si no está, pulse Ctrl+N para crear su ficha.</source>
        <translation>By the name in any order, part of the phone, the document, the e-mail or the serial number. If they are not there, press Ctrl+N to create their file.</translation>
    </message>
    <message>
        <source>Con propuestas</source>
        <translation>With proposals</translation>
    </message>
    <message>
        <source>Con «Nueva orden» se recibe un artículo y se imprime su resguardo.</source>
        <translation>“New order” takes an item in and prints its slip.</translation>
    </message>
    <message>
        <source>Conserva su número y su hora de llegada · Esc: volver</source>
        <translation>Keeps its number and time of arrival · Esc: back</translation>
    </message>
    <message>
        <source>Consta en nuestra ficha</source>
        <translation>It is in our file</translation>
    </message>
    <message>
        <source>Consulta</source>
        <translation>Enquiry</translation>
    </message>
    <message>
        <source>Consulta de garantía</source>
        <translation>Guarantee enquiry</translation>
    </message>
    <message>
        <source>Consulta muy breve</source>
        <translation>Very short question</translation>
    </message>
    <message>
        <source>Contenido (SHA-256): {hash}</source>
        <translation>Content (SHA-256): {hash}</translation>
    </message>
    <message>
        <source>Contraseña de {name}: {password}</source>
        <translation>Password of {name}: {password}</translation>
    </message>
    <message>
        <source>Copiar</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Correo de confirmación</source>
        <translation>Confirmation e-mail</translation>
    </message>
    <message>
        <source>Correo electrónico</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Creando «{shop}»…</source>
        <translation>Creating “{shop}”…</translation>
    </message>
    <message>
        <source>Cuando llegue alguien, pulse {key} y la cifra del servicio.</source>
        <translation>When somebody comes, press {key} and the digit of the service.</translation>
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
        <translation>Covered by the guarantee</translation>
    </message>
    <message>
        <source>Cuenta una posible infracción para que actúe la Administración.</source>
        <translation>Reports a possible infringement so that the authorities act.</translation>
    </message>
    <message>
        <source>Cámbiela en cuanto el programa la pida.</source>
        <translation>Change it as soon as the program asks you to.</translation>
    </message>
    <message>
        <source>Cédula (Ecuador)</source>
        <translation>Identity card (Ecuador)</translation>
    </message>
    <message>
        <source>Código de recuperación</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Código de recuperación: {recovery}</source>
        <translation>Recovery code: {recovery}</translation>
    </message>
    <message>
        <source>DNI (Perú)</source>
        <translation>DNI (Peru)</translation>
    </message>
    <message>
        <source>DNI / NIF</source>
        <translation>DNI / NIF</translation>
    </message>
    <message>
        <source>DNI, CE o pasaporte</source>
        <translation>DNI, CE or passport</translation>
    </message>
    <message>
        <source>DNI, NIE o pasaporte</source>
        <translation>DNI, NIE or passport</translation>
    </message>
    <message>
        <source>Da las gracias o elogia a alguien.</source>
        <translation>Thanks or praises somebody.</translation>
    </message>
    <message>
        <source>Dar por abandonado</source>
        <translation>Declare abandoned</translation>
    </message>
    <message>
        <source>Datos del comercio guardados.</source>
        <translation>Shop's details saved.</translation>
    </message>
    <message>
        <source>Datos que no se volverán a mostrar</source>
        <translation>Details that will not be shown again</translation>
    </message>
    <message>
        <source>De quién o cuál es: {name}</source>
        <translation>Whose or which it is: {name}</translation>
    </message>
    <message>
        <source>De segunda mano</source>
        <translation>Second-hand</translation>
    </message>
    <message>
        <source>Decidida</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Defecto que se comunicó</source>
        <translation>Defect reported</translation>
    </message>
    <message>
        <source>Defecto, con palabras del cliente</source>
        <translation>Defect, in the customer's words</translation>
    </message>
    <message>
        <source>Dejar en espera sin perder el turno</source>
        <translation>Hold without losing the ticket</translation>
    </message>
    <message>
        <source>Dejarlo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Deje que {name} lea la hoja antes de firmar. No firmar también vale.</source>
        <translation>Let {name} read the sheet before signing. Not signing is fine too.</translation>
    </message>
    <message>
        <source>Del comercio</source>
        <translation>The shop</translation>
    </message>
    <message>
        <source>Denuncia</source>
        <translation>Report of an infringement</translation>
    </message>
    <message>
        <source>Departamento</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Derivado</source>
        <translation>Referred</translation>
    </message>
    <message>
        <source>Descanso</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Descartada</source>
        <translation>Discarded</translation>
    </message>
    <message>
        <source>Descartado en el mostrador</source>
        <translation>Discarded at the counter</translation>
    </message>
    <message>
        <source>Descartar</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Descripción</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Deshacer el cierre de {number}</source>
        <translation>Undo the closing of {number}</translation>
    </message>
    <message>
        <source>Deshacer el traslado de {number}</source>
        <translation>Undo the transfer of {number}</translation>
    </message>
    <message>
        <source>Deshacer la ausencia de {number}</source>
        <translation>Undo the no-show of {number}</translation>
    </message>
    <message>
        <source>Deshacer la espera de {number}</source>
        <translation>Undo the hold of {number}</translation>
    </message>
    <message>
        <source>Deshacer la llamada a {number}</source>
        <translation>Undo the call of {number}</translation>
    </message>
    <message>
        <source>Despedida de {number}</source>
        <translation>Farewell of {number}</translation>
    </message>
    <message>
        <source>Despedida; otra vez: cerrar y llamar</source>
        <translation>Farewell; again: close and call</translation>
    </message>
    <message>
        <source>Detalle</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Devolución del dinero</source>
        <translation>Money back</translation>
    </message>
    <message>
        <source>Devolver las propuestas</source>
        <translation>Send the proposals back</translation>
    </message>
    <message>
        <source>Devolver sin reparar</source>
        <translation>Give back unrepaired</translation>
    </message>
    <message>
        <source>Dictamen</source>
        <translation>Ruling</translation>
    </message>
    <message>
        <source>Dictamen: {value}</source>
        <translation>Ruling: {value}</translation>
    </message>
    <message>
        <source>Dictaminado</source>
        <translation>Ruling given</translation>
    </message>
    <message>
        <source>Dictaminar</source>
        <translation>Give the ruling</translation>
    </message>
    <message>
        <source>Diga por qué: queda en el historial.</source>
        <translation>Say why: it stays in the history.</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documentos que aporta</source>
        <translation>Documents brought</translation>
    </message>
    <message>
        <source>Domicilio</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Domingo</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Donde se atiende, y qué servicios atiende cada uno.</source>
        <translation>Where people are served, and which services each desk attends.</translation>
    </message>
    <message>
        <source>Dudoso: la ley admite dos lecturas, y la más favorable llega hasta el {until} ({article}).</source>
        <translation>Doubtful: the law can be read in two ways; the one that favours the customer runs until {until} ({article}).</translation>
    </message>
    <message>
        <source>Duración</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Día</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Día, día/mes, hoy, mañana, viernes o +7. Alt+Abajo: calendario.</source>
        <translation>Day, day/month, today, tomorrow, Friday or +7. Alt+Down: calendar.</translation>
    </message>
    <message>
        <source>Editar la ficha</source>
        <translation>Edit the file</translation>
    </message>
    <message>
        <source>Efectivo</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Ejemplar para el cliente</source>
        <translation>Copy for the customer</translation>
    </message>
    <message>
        <source>Ejemplar para el establecimiento</source>
        <translation>Copy for the business</translation>
    </message>
    <message>
        <source>El archivo de leyes «{file}» no se entiende: {reason}. Reinstale Atención.</source>
        <translation>The law file “{file}” cannot be understood: {reason}. Please reinstall Atención.</translation>
    </message>
    <message>
        <source>El archivo es de una versión más nueva ({found}; esta conoce la {known}). Actualice el programa.</source>
        <translation>The file comes from a newer version ({found}; this one knows {known}). Update the program.</translation>
    </message>
    <message>
        <source>El archivo está entero.</source>
        <translation>The file is whole.</translation>
    </message>
    <message>
        <source>El archivo «{path}» está dañado y no se ha tocado. Restaure la última copia de seguridad.</source>
        <translation>The file “{path}” is damaged and has not been touched. Restore the last backup.</translation>
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
        <translation>The customer</translation>
    </message>
    <message>
        <source>El cliente acepta</source>
        <translation>The customer accepts</translation>
    </message>
    <message>
        <source>El cliente acepta la rebaja</source>
        <translation>The customer accepts the discount</translation>
    </message>
    <message>
        <source>El cliente rechaza</source>
        <translation>The customer declines</translation>
    </message>
    <message>
        <source>El comercio</source>
        <translation>The shop</translation>
    </message>
    <message>
        <source>El comercio está cifrado y no se encuentra su clave. Escriba el código de recuperación (ATENCION_RECOVERY).</source>
        <translation>The shop is encrypted and its key cannot be found. Give the recovery code (ATENCION_RECOVERY).</translation>
    </message>
    <message>
        <source>El control «{given}» no corresponde al número; sería «{expected}».</source>
        <translation>The check character “{given}” does not match the number; it would be “{expected}”.</translation>
    </message>
    <message>
        <source>El correo está incompleto. Escríbalo como nombre@dominio.es.</source>
        <translation>The e-mail is incomplete. Write it as name@domain.es.</translation>
    </message>
    <message>
        <source>El código de recuperación abre los datos cifrados si este equipo se pierde, se avería o se cambia. Sin él y sin el llavero de este equipo, nadie puede abrirlos.</source>
        <translation>The recovery code opens the encrypted data if this computer is lost, breaks down or is replaced. Without it and without this computer's keyring, nobody can open them.</translation>
    </message>
    <message>
        <source>El código de recuperación está mal escrito. Compruebe sus {groups} grupos de letras.</source>
        <translation>The recovery code is mistyped. Check its {groups} groups of letters.</translation>
    </message>
    <message>
        <source>El código postal {postcode} es de {province}, no de {place}.</source>
        <translation>Postcode {postcode} belongs to {province}, not to {place}.</translation>
    </message>
    <message>
        <source>El código postal {postcode} es de {province}.</source>
        <translation>Postcode {postcode} is in {province}.</translation>
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
        <translation>The journal has been altered at entry {seq}.</translation>
    </message>
    <message>
        <source>El diario está entero.</source>
        <translation>The journal is whole.</translation>
    </message>
    <message>
        <source>El disco está lleno y no se ha guardado. Libere espacio y repita.</source>
        <translation>The disk is full and nothing was saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>El disco ha fallado y esta operación no consta como guardada. Compruebe el disco y repita; lo anterior está a salvo.</source>
        <translation>The disk failed and this operation is not known to be saved. Check the disk and try again; what came before is safe.</translation>
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
        <translation>The computer does not allow it: {reason}. Correct it and try again.</translation>
    </message>
    <message>
        <source>El establecimiento</source>
        <translation>The shop</translation>
    </message>
    <message>
        <source>El horario {opens}-{closes} no es válido o se solapa. Corríjalo.</source>
        <translation>The hours {opens}-{closes} are not valid or overlap. Correct them.</translation>
    </message>
    <message>
        <source>El idioma cambiará al abrir de nuevo el programa.</source>
        <translation>The language will change when the program is opened again.</translation>
    </message>
    <message>
        <source>El importe no puede ser negativo ni tan grande. Corríjalo.</source>
        <translation>The amount cannot be negative or that large. Correct it.</translation>
    </message>
    <message>
        <source>El lugar «{value}» no se conoce. Escriba un código como ES-AN, ES-MD o PE.</source>
        <translation>The place “{value}” is not known. Write a code such as ES-AN, ES-MD or PE.</translation>
    </message>
    <message>
        <source>El motivo queda anotado · Esc: volver</source>
        <translation>The reason is kept · Esc: back</translation>
    </message>
    <message>
        <source>El número de serie «{value}» no parece correcto. Compruébelo en la etiqueta.</source>
        <translation>The serial number “{value}” does not look right. Check it on the label.</translation>
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
        <source>El puesto {code} está en uso. Ciérrelo antes de quitarlo.</source>
        <translation>Desk {code} is in use. Close it before removing it.</translation>
    </message>
    <message>
        <source>El puesto {desk} está con el turno {number}. Despídalo (F8) primero.</source>
        <translation>Desk {desk} is with ticket {number}. Say the farewell (F8) first.</translation>
    </message>
    <message>
        <source>El puesto {desk} no está abierto. Ábralo (F11) y llame de nuevo.</source>
        <translation>Desk {desk} is not open. Open it (F11) and call again.</translation>
    </message>
    <message>
        <source>El sello no se puede comprobar.</source>
        <translation>The seal cannot be checked.</translation>
    </message>
    <message>
        <source>El servidor de datos no responde. Compruebe la red y repita.</source>
        <translation>The data server does not answer. Check the network and try again.</translation>
    </message>
    <message>
        <source>El teléfono está incompleto. Escriba todas sus cifras.</source>
        <translation>The phone number is incomplete. Write all its digits.</translation>
    </message>
    <message>
        <source>El texto es demasiado largo: el máximo son {limit} caracteres. Acórtelo.</source>
        <translation>The text is too long: the limit is {limit} characters. Shorten it.</translation>
    </message>
    <message>
        <source>El turno {number} ya ha seguido adelante. Siga desde su estado actual.</source>
        <translation>Ticket {number} has already moved on. Go on from where it stands now.</translation>
    </message>
    <message>
        <source>El {last} es anterior al {first}. Compruebe las dos fechas.</source>
        <translation>{last} comes before {first}. Check both dates.</translation>
    </message>
    <message>
        <source>El {name} «{value}» no es correcto. {why} Escríbalo de nuevo.</source>
        <translation>The {name} “{value}” is not right. {why} Write it again.</translation>
    </message>
    <message>
        <source>El {until} no es laborable: por el Reglamento 1182/71 conviene admitirlo hasta el {moved}.</source>
        <translation>{until} is not a working day: under Regulation 1182/71 it is wise to accept it until {moved}.</translation>
    </message>
    <message>
        <source>Elegir puesto</source>
        <translation>Choose desk</translation>
    </message>
    <message>
        <source>Elevada</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Elija otro servicio, o todos.</source>
        <translation>Choose another service, or all of them.</translation>
    </message>
    <message>
        <source>Elija su puesto abajo a la derecha para poder llamar.</source>
        <translation>Choose your desk below on the right to be able to call.</translation>
    </message>
    <message>
        <source>Elija un artículo</source>
        <translation>Choose an item</translation>
    </message>
    <message>
        <source>Elija un expediente del registro, o empiece uno nuevo para quien está delante.</source>
        <translation>Choose a case from the register, or begin a new one for the person in front of you.</translation>
    </message>
    <message>
        <source>Elija un solo destino, distinto del actual: servicio, puesto o persona.</source>
        <translation>Choose one target other than the present one: service, desk or person.</translation>
    </message>
    <message>
        <source>Elija…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Emitido por este comercio, folio {folio}.</source>
        <translation>Issued by this shop, number {folio}.</translation>
    </message>
    <message>
        <source>Emitiendo la hoja…</source>
        <translation>Issuing the sheet…</translation>
    </message>
    <message>
        <source>Emitir y sellar</source>
        <translation>Issue and seal</translation>
    </message>
    <message>
        <source>Empezar diagnóstico</source>
        <translation>Start diagnosis</translation>
    </message>
    <message>
        <source>Empezar la atención</source>
        <translation>Start serving</translation>
    </message>
    <message>
        <source>Empezar reparación</source>
        <translation>Start repair</translation>
    </message>
    <message>
        <source>Empresa</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>En c&amp;ola  {n}</source>
        <translation>&amp;Waiting  {n}</translation>
    </message>
    <message>
        <source>En diagnóstico</source>
        <translation>Being diagnosed</translation>
    </message>
    <message>
        <source>En e&amp;spera  {n}</source>
        <translation>On h&amp;old  {n}</translation>
    </message>
    <message>
        <source>En ejecución</source>
        <translation>Being carried out</translation>
    </message>
    <message>
        <source>En el puesto {desk} desde las {hour}.</source>
        <translation>At desk {desk} since {hour}.</translation>
    </message>
    <message>
        <source>En espera desde las {hour}; conserva su turno.</source>
        <translation>On hold since {hour}; keeps the ticket.</translation>
    </message>
    <message>
        <source>En garantía</source>
        <translation>Under guarantee</translation>
    </message>
    <message>
        <source>En investigación</source>
        <translation>Under investigation</translation>
    </message>
    <message>
        <source>En la duda, conviene tratarlo como cubierto.</source>
        <translation>In doubt, it is wise to treat it as covered.</translation>
    </message>
    <message>
        <source>En la hoja no se pueden imprimir estos signos: {signs}. Llevan una marca.</source>
        <translation>The sheet cannot print these characters: {signs}. A mark stands for them.</translation>
    </message>
    <message>
        <source>En la misma orden</source>
        <translation>In the same order</translation>
    </message>
    <message>
        <source>En la tienda</source>
        <translation>In the shop</translation>
    </message>
    <message>
        <source>En nuestras manos</source>
        <translation>In our hands</translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>En persona</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>En prueba</source>
        <translation>Being tested</translation>
    </message>
    <message>
        <source>En reparación</source>
        <translation>Being repaired</translation>
    </message>
    <message>
        <source>En sus palabras</source>
        <translation>In their words</translation>
    </message>
    <message>
        <source>En valoración</source>
        <translation>Being assessed</translation>
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
        <translation>There is no shop in “{path}”. Create one with “atencion init”.</translation>
    </message>
    <message>
        <source>En «{path}» ya hay un comercio. Elija una carpeta vacía.</source>
        <translation>There is already a shop in “{path}”. Choose an empty folder.</translation>
    </message>
    <message>
        <source>Entre {low} y {high} minutos</source>
        <translation>Between {low} and {high} minutes</translation>
    </message>
    <message>
        <source>Entrega o compra</source>
        <translation>Delivery or purchase</translation>
    </message>
    <message>
        <source>Entregado</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Entregar</source>
        <translation>Deliver</translation>
    </message>
    <message>
        <source>Enviado a la impresora.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Enviado al proveedor</source>
        <translation>Sent to the supplier</translation>
    </message>
    <message>
        <source>Enviar al proveedor</source>
        <translation>Send to the supplier</translation>
    </message>
    <message>
        <source>Error inesperado, código {code}. Lo escrito sigue aquí: repita la acción.</source>
        <translation>Unexpected error, code {code}. What you wrote is still here: please repeat the action.</translation>
    </message>
    <message>
        <source>Esa cantidad no puede ser. Compruébela.</source>
        <translation>That amount cannot be. Please check it.</translation>
    </message>
    <message>
        <source>Esa fecha aún no ha llegado. Compruébela.</source>
        <translation>That date is still to come. Please check it.</translation>
    </message>
    <message>
        <source>Esa fecha no puede ser. Escríbala como día/mes/año.</source>
        <translation>That date cannot be. Write it as day/month/year.</translation>
    </message>
    <message>
        <source>Esc: volver</source>
        <translation>Esc: back</translation>
    </message>
    <message>
        <source>Escriba a qué se compromete.</source>
        <translation>Write what is promised.</translation>
    </message>
    <message>
        <source>Escriba el día: mañana, viernes o 15/3.</source>
        <translation>Write the day: tomorrow, Friday or 15/3.</translation>
    </message>
    <message>
        <source>Escriba el nombre de quien firma.</source>
        <translation>Write the name of the person signing.</translation>
    </message>
    <message>
        <source>Escriba la fecha de compra o de entrega y se calculará aquí.</source>
        <translation>Write the date of purchase or delivery and it is worked out here.</translation>
    </message>
    <message>
        <source>Escriba para cuándo: día/mes, «mañana», «viernes» o «+7».</source>
        <translation>Write by when: day/month, “tomorrow”, “Friday” or “+7”.</translation>
    </message>
    <message>
        <source>Escriba quién es testigo de que no ha querido firmar.</source>
        <translation>Write who witnessed the refusal to sign.</translation>
    </message>
    <message>
        <source>Escriba qué ha pasado, con las palabras de quien lo cuenta.</source>
        <translation>Write what happened, in the words of who tells it.</translation>
    </message>
    <message>
        <source>Escriba solo el número de meses.</source>
        <translation>Write only the number of months.</translation>
    </message>
    <message>
        <source>Ese día ya ha pasado. Elija hoy o una fecha posterior.</source>
        <translation>That day is over. Choose today or a later date.</translation>
    </message>
    <message>
        <source>Ese turno no existe. Elija uno de la lista.</source>
        <translation>There is no such ticket. Choose one from the list.</translation>
    </message>
    <message>
        <source>Espacio</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Espera de piezas</source>
        <translation>Waiting for parts</translation>
    </message>
    <message>
        <source>Espera máx.</source>
        <translation>Max. wait</translation>
    </message>
    <message>
        <source>Espera prevista: {range}</source>
        <translation>Expected wait: {range}</translation>
    </message>
    <message>
        <source>Esperar piezas</source>
        <translation>Wait for parts</translation>
    </message>
    <message>
        <source>Esquema {schema}</source>
        <translation>Schema {schema}</translation>
    </message>
    <message>
        <source>Esta compra no está en la ficha de ningún cliente.</source>
        <translation>This purchase is in no customer's file.</translation>
    </message>
    <message>
        <source>Establecimiento</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Estado al recibirlo</source>
        <translation>Condition when received</translation>
    </message>
    <message>
        <source>Estado visible</source>
        <translation>Visible condition</translation>
    </message>
    <message>
        <source>Estas fichas se parecen a lo que escribe. Use una en lugar de crear otra.</source>
        <translation>These files resemble what you are writing. Use one instead of creating another.</translation>
    </message>
    <message>
        <source>Estas teclas</source>
        <translation>These keys</translation>
    </message>
    <message>
        <source>Este comercio ya está abierto en otra ventana. Siga trabajando en ella.</source>
        <translation>This shop is already open in another window. Please go on there.</translation>
    </message>
    <message>
        <source>Este documento ya estaba guardado y no puede cambiarse. Imprima una copia.</source>
        <translation>This document was already kept and cannot be changed. Print a copy.</translation>
    </message>
    <message>
        <source>Este equipo no tiene llavero: los datos se guardarán sin cifrar. Proteja el equipo con su contraseña.</source>
        <translation>This computer has no keyring: the data will be kept without encryption. Protect the computer with its password.</translation>
    </message>
    <message>
        <source>Este equipo no tiene puesto</source>
        <translation>This computer has no desk</translation>
    </message>
    <message>
        <source>Este paso ya no corresponde; lo escrito sigue aquí para copiarlo.</source>
        <translation>This step no longer fits; what you wrote is still here to be copied.</translation>
    </message>
    <message>
        <source>Euskera</source>
        <translation>Basque</translation>
    </message>
    <message>
        <source>Evite</source>
        <translation>Avoid</translation>
    </message>
    <message>
        <source>Extracto de la tarjeta</source>
        <translation>Card statement</translation>
    </message>
    <message>
        <source>Factura o tique</source>
        <translation>Invoice or receipt</translation>
    </message>
    <message>
        <source>Fallo del programa. Lo ya confirmado está a salvo. Repita la orden y, si vuelve a ocurrir, envíe el archivo «{path}».</source>
        <translation>Fault of the program. What was already confirmed is safe. Try the command again and, if it happens again, send the file “{path}”.</translation>
    </message>
    <message>
        <source>Falta el dato «{name}». Añádalo.</source>
        <translation>The field “{name}” is missing. Add it.</translation>
    </message>
    <message>
        <source>Falta el documento «{name}» o se ha alterado. Restáurelo desde una copia de seguridad.</source>
        <translation>The document “{name}” is missing or has been altered. Restore it from a backup.</translation>
    </message>
    <message>
        <source>Falta el final del diario: {seq}.</source>
        <translation>The end of the journal is missing: {seq}.</translation>
    </message>
    <message>
        <source>Falta el número.</source>
        <translation>The number is missing.</translation>
    </message>
    <message>
        <source>Falta el {name} del titular. Escríbalo para continuar.</source>
        <translation>The owner's {name} is missing. Write it to continue.</translation>
    </message>
    <message>
        <source>Falta este dato. Escríbalo para continuar.</source>
        <translation>This field is missing. Fill it in to continue.</translation>
    </message>
    <message>
        <source>Falta la clave del diario en «{path}». Restaure ese archivo de una copia de seguridad, o escriba el código de recuperación si se dio uno (ATENCION_RECOVERY).</source>
        <translation>The journal's key is missing in “{path}”. Restore that file from a backup, or give the recovery code if there was one (ATENCION_RECOVERY).</translation>
    </message>
    <message>
        <source>Falta la firma. Firme aquí o elija firmar a bolígrafo.</source>
        <translation>The signature is missing. Sign here or choose to sign by pen.</translation>
    </message>
    <message>
        <source>Falta {names}.</source>
        <translation>{names} missing.</translation>
    </message>
    <message>
        <source>Falta {names}: sin este dato la hoja cuenta como no presentada.</source>
        <translation>{names} missing: without it the sheet counts as not filed.</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Fecha de comunicación de la respuesta</source>
        <translation>Date the answer was given</translation>
    </message>
    <message>
        <source>Fecha de los hechos</source>
        <translation>Date it happened</translation>
    </message>
    <message>
        <source>Fecha prevista</source>
        <translation>Promised date</translation>
    </message>
    <message>
        <source>Fecha y hora</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Fecha y lugar de los hechos</source>
        <translation>Date and place it happened</translation>
    </message>
    <message>
        <source>Fecha y referencia</source>
        <translation>Date and reference</translation>
    </message>
    <message>
        <source>Felicitación</source>
        <translation>Compliment</translation>
    </message>
    <message>
        <source>Ficha</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ficha de cliente</source>
        <translation>Customer file</translation>
    </message>
    <message>
        <source>Ficha descartada.</source>
        <translation>File discarded.</translation>
    </message>
    <message>
        <source>Ficha guardada.</source>
        <translation>File saved.</translation>
    </message>
    <message>
        <source>Fijar la solución</source>
        <translation>Set the solution</translation>
    </message>
    <message>
        <source>Firma de conformidad</source>
        <translation>Signature of agreement</translation>
    </message>
    <message>
        <source>Firma de {who}</source>
        <translation>Signature of {who}</translation>
    </message>
    <message>
        <source>Firma del consumidor</source>
        <translation>Consumer's signature</translation>
    </message>
    <message>
        <source>Firma del proveedor</source>
        <translation>Provider's signature</translation>
    </message>
    <message>
        <source>Firmado por las dos partes. Entregue su ejemplar al cliente.</source>
        <translation>Signed by both parties. Give the customer their copy.</translation>
    </message>
    <message>
        <source>Firmado y guardado: {paper}.</source>
        <translation>Signed and kept: {paper}.</translation>
    </message>
    <message>
        <source>Firmas</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Firme aquí</source>
        <translation>Sign here</translation>
    </message>
    <message>
        <source>Folio</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Folios y expedientes no casan: {n}.</source>
        <translation>Numbers and cases do not match: {n}.</translation>
    </message>
    <message>
        <source>Formación</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Formulario descartado. No se ha gastado ningún número.</source>
        <translation>Form discarded. No number was used.</translation>
    </message>
    <message>
        <source>Francés</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Fuera de garantía</source>
        <translation>Out of guarantee</translation>
    </message>
    <message>
        <source>Función</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Gallego</source>
        <translation>Galician</translation>
    </message>
    <message>
        <source>Garantía</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>Garantía por determinar</source>
        <translation>Guarantee to be determined</translation>
    </message>
    <message>
        <source>Garantía, contando estos días</source>
        <translation>Guarantee, counting these days</translation>
    </message>
    <message>
        <source>Gestión interna</source>
        <translation>Back office</translation>
    </message>
    <message>
        <source>Golpes, rayas, piezas que faltan… o «sin daños»</source>
        <translation>Knocks, scratches, missing parts… or “no damage”</translation>
    </message>
    <message>
        <source>Gracias por su visita. Guarde este comprobante.</source>
        <translation>Thank you for your visit. Please keep this receipt.</translation>
    </message>
    <message>
        <source>Guardada en {path}.</source>
        <translation>Saved in {path}.</translation>
    </message>
    <message>
        <source>Guardado</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Guardado: {paper}.</source>
        <translation>Kept: {paper}.</translation>
    </message>
    <message>
        <source>Guardando el borrador…</source>
        <translation>Saving the draft…</translation>
    </message>
    <message>
        <source>Guardando…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Guardar PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Guardar como PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Guardar hoja de recuperación</source>
        <translation>Save recovery sheet</translation>
    </message>
    <message>
        <source>Guardar la hoja como PDF</source>
        <translation>Save the sheet as PDF</translation>
    </message>
    <message>
        <source>Guarde esta hoja bajo llave y fuera de este equipo. No haga fotos de ella.</source>
        <translation>Keep this sheet locked away from this computer. Take no pictures of it.</translation>
    </message>
    <message>
        <source>Guarde o descarte antes la ficha sin guardar: {name}.</source>
        <translation>First save or discard the unsaved file: {name}.</translation>
    </message>
    <message>
        <source>Ha ido a otro organismo</source>
        <translation>Went to another body</translation>
    </message>
    <message>
        <source>Hace falta al menos un puesto. Añada uno.</source>
        <translation>At least one desk is needed. Add one.</translation>
    </message>
    <message>
        <source>Hace falta al menos un servicio. Añada uno.</source>
        <translation>At least one service is needed. Add one.</translation>
    </message>
    <message>
        <source>Hace falta al menos una persona que administre. Elija su función.</source>
        <translation>At least one administrator is needed. Choose that person's role.</translation>
    </message>
    <message>
        <source>Hasta el {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>Hay hechos nuevos</source>
        <translation>There are new facts</translation>
    </message>
    <message>
        <source>Hay una ficha sin guardar: {name}</source>
        <translation>There is an unsaved file: {name}</translation>
    </message>
    <message>
        <source>Hay {n} operaciones sin apunte en el diario.</source>
        <translation>There are {n} operations without a journal entry.</translation>
    </message>
    <message>
        <source>Hecho</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hecho: {state}.</source>
        <translation>Done: {state}.</translation>
    </message>
    <message>
        <source>Historial</source>
        <translation>History</translation>
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
        <source>Hoja de reclamación N.º</source>
        <translation>Complaint sheet No.</translation>
    </message>
    <message>
        <source>Hoja de recuperación</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Hoja emitida sin sello</source>
        <translation>Sheet issued without seal</translation>
    </message>
    <message>
        <source>Hoja emitida y sellada</source>
        <translation>Sheet issued and sealed</translation>
    </message>
    <message>
        <source>Hoja emitida y sellada.</source>
        <translation>Sheet issued and sealed.</translation>
    </message>
    <message>
        <source>Hoja enviada a {printer}</source>
        <translation>Sheet sent to {printer}</translation>
    </message>
    <message>
        <source>Hoja guardada en {path}</source>
        <translation>Sheet saved in {path}</translation>
    </message>
    <message>
        <source>Hoja {folio}, edición {edition}</source>
        <translation>Sheet {folio}, edition {edition}</translation>
    </message>
    <message>
        <source>Hojas alteradas: {n}.</source>
        <translation>Altered sheets: {n}.</translation>
    </message>
    <message>
        <source>Hoy</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Importe</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Importe: {value}</source>
        <translation>Amount: {value}</translation>
    </message>
    <message>
        <source>Impresa</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Impresa {n} veces.</source>
        <translation>Printed {n} times.</translation>
    </message>
    <message>
        <source>Impresa {n} vez.</source>
        <translation>Printed {n} time.</translation>
    </message>
    <message>
        <source>Impresora de documentos</source>
        <translation>Document printer</translation>
    </message>
    <message>
        <source>Impresora de turnos</source>
        <translation>Ticket printer</translation>
    </message>
    <message>
        <source>Imprimiendo…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Imprimir lo que está abierto</source>
        <translation>Print what is open</translation>
    </message>
    <message>
        <source>Imprímalo, fírmenlo las dos partes y entregue su ejemplar al cliente.</source>
        <translation>Print it, have both parties sign it and give the customer their copy.</translation>
    </message>
    <message>
        <source>Indemnización</source>
        <translation>Compensation</translation>
    </message>
    <message>
        <source>Indique el motivo: queda anotado en el historial del turno.</source>
        <translation>Give the reason: it is kept in the ticket's history.</translation>
    </message>
    <message>
        <source>Inglés</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Inspeccionado</source>
        <translation>Inspected</translation>
    </message>
    <message>
        <source>Inspeccionar</source>
        <translation>Inspect</translation>
    </message>
    <message>
        <source>Intacta. Sello de {who}, {when}.</source>
        <translation>Intact. Sealed by {who}, {when}.</translation>
    </message>
    <message>
        <source>Intacta: es la que se emitió. No lleva sello.</source>
        <translation>Intact: it is the one issued. It bears no seal.</translation>
    </message>
    <message>
        <source>Intacto.</source>
        <translation>Intact.</translation>
    </message>
    <message>
        <source>Intro</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Investigar</source>
        <translation>Investigate</translation>
    </message>
    <message>
        <source>Ir a una sección</source>
        <translation>Go to a section</translation>
    </message>
    <message>
        <source>Italiano</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Jueves</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Juicio: procede, en parte o no está claro</source>
        <translation>Judgement: justified, partly, or unclear</translation>
    </message>
    <message>
        <source>Justificante de {kind}</source>
        <translation>Receipt: {kind}</translation>
    </message>
    <message>
        <source>La acepta y firma</source>
        <translation>Accepts and signs</translation>
    </message>
    <message>
        <source>La autorización ya no vale: ha caducado o lo pedido ha cambiado. Pídala otra vez.</source>
        <translation>The approval no longer holds: it has expired or the request has changed. Ask for it again.</translation>
    </message>
    <message>
        <source>La carpeta «{path}» no está vacía. Elija otra para la demostración.</source>
        <translation>The folder “{path}” is not empty. Choose another one for the demonstration.</translation>
    </message>
    <message>
        <source>La carpeta «{path}» ya tiene datos y no se toca. Elija una carpeta vacía.</source>
        <translation>The folder “{path}” already holds data and is left alone. Choose an empty folder.</translation>
    </message>
    <message>
        <source>La cita necesita su hora, y solo la cita la lleva. Indíquela como 10:30.</source>
        <translation>An appointment needs its time, and only an appointment has one. Write it as 10:30.</translation>
    </message>
    <message>
        <source>La clave no abre este comercio. Escriba el código de recuperación que se imprimió al crearlo.</source>
        <translation>The key does not open this shop. Write the recovery code printed when it was created.</translation>
    </message>
    <message>
        <source>La cola es demasiado larga para dar una previsión.</source>
        <translation>The queue is too long to tell the wait.</translation>
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
        <source>La de la tienda</source>
        <translation>The shop's own</translation>
    </message>
    <message>
        <source>La fecha de los hechos es demasiado antigua. Compruebe el año.</source>
        <translation>The date it happened is too long ago. Check the year.</translation>
    </message>
    <message>
        <source>La fecha no puede ser: compra y entrega van en orden y no después de hoy.</source>
        <translation>The date cannot be: purchase and delivery go in order and not after today.</translation>
    </message>
    <message>
        <source>La fecha prevista ya ha pasado. Escriba hoy o un día posterior.</source>
        <translation>The promised date is over. Write today or a later day.</translation>
    </message>
    <message>
        <source>La fecha que indica está fuera de la validez del certificado.</source>
        <translation>The date it states is outside the certificate's validity.</translation>
    </message>
    <message>
        <source>La ficha no tiene ningún documento que imprimir.</source>
        <translation>The file has no document to print.</translation>
    </message>
    <message>
        <source>La firma es demasiado corta. Bórrela y firme de nuevo.</source>
        <translation>The signature is too short. Clear it and sign again.</translation>
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
        <translation>The sheet is not issued yet. Issue it before printing it.</translation>
    </message>
    <message>
        <source>La hoja ya está emitida y no se cambia. Imprima una copia.</source>
        <translation>The sheet is already issued and does not change. Print a copy.</translation>
    </message>
    <message>
        <source>La homoclave no cuadra: compruébela con la constancia.</source>
        <translation>The homoclave does not match: check it against the certificate.</translation>
    </message>
    <message>
        <source>La hora se escribe como 09:30. Corríjala o déjela vacía.</source>
        <translation>Write the time as 09:30. Correct it or leave it empty.</translation>
    </message>
    <message>
        <source>La impresora «{printer}» no responde. Enciéndala y repita la impresión.</source>
        <translation>The printer “{printer}” does not answer. Switch it on and print again.</translation>
    </message>
    <message>
        <source>La letra del servicio es una sola, de la A a la Z. Escriba otra.</source>
        <translation>A service has a single letter, from A to Z. Write another one.</translation>
    </message>
    <message>
        <source>La línea no es un objeto JSON. Corríjala.</source>
        <translation>The line is not a JSON object. Correct it.</translation>
    </message>
    <message>
        <source>La orden está hecha, pero su respuesta no se ha podido escribir: {reason}. No la repita; consulte el resultado con «atencion queue» o «atencion check».</source>
        <translation>The command was carried out, but its answer could not be written: {reason}. Do not repeat it; look at the result with «atencion queue» or «atencion check».</translation>
    </message>
    <message>
        <source>La pestaña no se muestra.</source>
        <translation>The tab is not shown.</translation>
    </message>
    <message>
        <source>La prueba falla</source>
        <translation>The test fails</translation>
    </message>
    <message>
        <source>La respuesta</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>La satisfacción va de 1 a 5, o se deja sin contestar.</source>
        <translation>Satisfaction goes from 1 to 5, or is left without an answer.</translation>
    </message>
    <message>
        <source>La segunda fecha es anterior a la primera. Compruebe las dos.</source>
        <translation>The second date is before the first. Please check both.</translation>
    </message>
    <message>
        <source>La serie {series}/{year} tiene huecos.</source>
        <translation>The series {series}/{year} has gaps.</translation>
    </message>
    <message>
        <source>La solución no ha servido</source>
        <translation>The solution did not work</translation>
    </message>
    <message>
        <source>La visita: no se presenta, en espera, trasladar, anular</source>
        <translation>The visit: no-show, hold, transfer, cancel</translation>
    </message>
    <message>
        <source>Las fechas no están en orden: revise compra y entrega.</source>
        <translation>The dates are not in order: check purchase and delivery.</translation>
    </message>
    <message>
        <source>Las fechas van más allá del calendario. Compruebe los años.</source>
        <translation>The dates go beyond the calendar. Check the years.</translation>
    </message>
    <message>
        <source>Le atiende</source>
        <translation>You are served by</translation>
    </message>
    <message>
        <source>Le ha atendido {person}</source>
        <translation>You were attended by {person}</translation>
    </message>
    <message>
        <source>Le llamaremos por este número. Si sale un momento, avísenos.</source>
        <translation>We will call you by this number. If you step out, please tell us.</translation>
    </message>
    <message>
        <source>Letra</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Leyendo la cola…</source>
        <translation>Reading the queue…</translation>
    </message>
    <message>
        <source>Lista copiada. Péguela donde la necesite.</source>
        <translation>List copied. Paste it where you need it.</translation>
    </message>
    <message>
        <source>Listo para entregar</source>
        <translation>Ready to hand over</translation>
    </message>
    <message>
        <source>Listos</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Llamada</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Llamado al puesto {desk} a las {hour}.</source>
        <translation>Called to desk {desk} at {hour}.</translation>
    </message>
    <message>
        <source>Llamar al siguiente</source>
        <translation>Call the next</translation>
    </message>
    <message>
        <source>Llamar de nuevo</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>Llega el sustituto</source>
        <translation>The replacement arrives</translation>
    </message>
    <message>
        <source>Llegó a las {hour} · esperó {minutes} min (prometidos {promise})</source>
        <translation>Arrived at {hour} · waited {minutes} min (promised {promise})</translation>
    </message>
    <message>
        <source>Llegó dañado</source>
        <translation>Arrived damaged</translation>
    </message>
    <message>
        <source>Lleva el folio {folio}.</source>
        <translation>It bears the number {folio}.</translation>
    </message>
    <message>
        <source>Lo compró una empresa para su actividad: no rige la garantía de consumo, sino la ley civil o mercantil y lo pactado.</source>
        <translation>Bought by a business for its activity: not the consumer guarantee but civil or commercial law and the contract apply.</translation>
    </message>
    <message>
        <source>Lo prometió el cliente</source>
        <translation>Promised by the customer</translation>
    </message>
    <message>
        <source>Lo prometió el comercio</source>
        <translation>Promised by the shop</translation>
    </message>
    <message>
        <source>Lo que cuenta</source>
        <translation>What they tell</translation>
    </message>
    <message>
        <source>Lo que deja</source>
        <translation>What is left with us</translation>
    </message>
    <message>
        <source>Lo que escriba aquí figura en la nota de entrega.</source>
        <translation>What you write here stands on the delivery note.</translation>
    </message>
    <message>
        <source>Lo que pide</source>
        <translation>What they ask for</translation>
    </message>
    <message>
        <source>Lo que pide el cliente ya está elegido; cámbielo si procede.</source>
        <translation>What the customer wants is already chosen; change it if need be.</translation>
    </message>
    <message>
        <source>Lo que se lleva</source>
        <translation>What is taken away</translation>
    </message>
    <message>
        <source>Lo recoge</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>Lo recoge: {value}</source>
        <translation>Collected by: {value}</translation>
    </message>
    <message>
        <source>Lo recogió</source>
        <translation>Was collected by</translation>
    </message>
    <message>
        <source>Lo siguiente, «{step}», lo hace {who}.</source>
        <translation>What comes next, “{step}”, is done by: {who}.</translation>
    </message>
    <message>
        <source>Los cambios del comercio no se han guardado.</source>
        <translation>The changes to the shop have not been saved.</translation>
    </message>
    <message>
        <source>Los datos se guardarán cifrados; la clave queda en el llavero de este equipo y recibirá un código de recuperación.</source>
        <translation>The data will be kept encrypted; the key stays in this computer's keyring and you will be given a recovery code.</translation>
    </message>
    <message>
        <source>Los hechos</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Los hechos no pueden ser de un día futuro. Corrija la fecha.</source>
        <translation>It cannot have happened on a future day. Correct the date.</translation>
    </message>
    <message>
        <source>Los minutos van de 1 a 480. Corrija la cifra.</source>
        <translation>Minutes go from 1 to 480. Correct the number.</translation>
    </message>
    <message>
        <source>Los turnos {letter} del {day} no cuadran.</source>
        <translation>Tickets {letter} of {day} do not add up.</translation>
    </message>
    <message>
        <source>Los {months} meses pactados no cambian el plazo legal. Una garantía comercial va aparte: mire su documento.</source>
        <translation>The {months} months agreed do not change the legal term. A commercial guarantee is separate: look at its document.</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Lunes</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>MAL</source>
        <translation>WRONG</translation>
    </message>
    <message>
        <source>Mal</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Mando, cable, caja…</source>
        <translation>Remote, cable, box…</translation>
    </message>
    <message>
        <source>Martes</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Medida para que no se repita, o por qué ninguna</source>
        <translation>Measure so that it does not happen again, or why none</translation>
    </message>
    <message>
        <source>Medio: {value}</source>
        <translation>Means: {value}</translation>
    </message>
    <message>
        <source>Menos de {n} minuto</source>
        <translation>Less than {n} minute</translation>
    </message>
    <message>
        <source>Menos de {n} minutos</source>
        <translation>Less than {n} minutes</translation>
    </message>
    <message>
        <source>Mensaje de texto</source>
        <translation>Text message</translation>
    </message>
    <message>
        <source>Menú</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Mientras escribe, aquí aparecen las fichas que se parecen.</source>
        <translation>While you write, files that look alike appear here.</translation>
    </message>
    <message>
        <source>Mientras tanto no se llama a nadie desde aquí.</source>
        <translation>Meanwhile nobody is called from here.</translation>
    </message>
    <message>
        <source>Mismo correo</source>
        <translation>Same e-mail</translation>
    </message>
    <message>
        <source>Mismo documento</source>
        <translation>Same document</translation>
    </message>
    <message>
        <source>Mismo teléfono</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>Miércoles</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Monto reclamado</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>Mostrador</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Motivo</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Motivo personal</source>
        <translation>Personal reason</translation>
    </message>
    <message>
        <source>Muestra descontento y no pide nada material a cambio.</source>
        <translation>Shows discontent and asks for nothing material.</translation>
    </message>
    <message>
        <source>Muy bien</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Muy mal</source>
        <translation>Very bad</translation>
    </message>
    <message>
        <source>Más adelante</source>
        <translation>Later on</translation>
    </message>
    <message>
        <source>Más servicios</source>
        <translation>More services</translation>
    </message>
    <message>
        <source>NIE</source>
        <translation>NIE</translation>
    </message>
    <message>
        <source>NIF</source>
        <translation>NIF</translation>
    </message>
    <message>
        <source>NIF (Portugal)</source>
        <translation>NIF (Portugal)</translation>
    </message>
    <message>
        <source>NIF de empresa</source>
        <translation>Company NIF</translation>
    </message>
    <message>
        <source>NIF especial de persona física (K, L o M): compruébelo con el documento.</source>
        <translation>Special NIF of a natural person (K, L or M): check it against the document.</translation>
    </message>
    <message>
        <source>NIF {number}</source>
        <translation>NIF {number}</translation>
    </message>
    <message>
        <source>NIF, RUC… del titular</source>
        <translation>the owner's NIF, RUC…</translation>
    </message>
    <message>
        <source>NIT</source>
        <translation>NIT</translation>
    </message>
    <message>
        <source>NIT (Colombia)</source>
        <translation>NIT (Colombia)</translation>
    </message>
    <message>
        <source>NO logrado</source>
        <translation>NOT met</translation>
    </message>
    <message>
        <source>Nada con «{text}»</source>
        <translation>Nothing with “{text}”</translation>
    </message>
    <message>
        <source>Nada pendiente</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>Nada por aquí</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Nada prometido todavía.</source>
        <translation>Nothing promised yet.</translation>
    </message>
    <message>
        <source>Nadie de este servicio</source>
        <translation>Nobody for this service</translation>
    </message>
    <message>
        <source>Nadie en espera</source>
        <translation>Nobody on hold</translation>
    </message>
    <message>
        <source>Nadie se ha marchado todavía</source>
        <translation>Nobody has left yet</translation>
    </message>
    <message>
        <source>Necesidad urgente</source>
        <translation>Urgent need</translation>
    </message>
    <message>
        <source>Ninguno</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Ningún compromiso vence hoy ni en los próximos 7 días. Los que se anoten en la despedida, en una reclamación o en posventa aparecerán aquí solos.</source>
        <translation>No commitment is due today or in the next 7 days. Those noted at the farewell, in a complaint or in after-sales will appear here by themselves.</translation>
    </message>
    <message>
        <source>Ningún expediente con este filtro.</source>
        <translation>No case matches this filter.</translation>
    </message>
    <message>
        <source>No aceptada</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>No consta</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>No corre ningún plazo legal.</source>
        <translation>No legal deadline runs.</translation>
    </message>
    <message>
        <source>No cubierto</source>
        <translation>Not covered</translation>
    </message>
    <message>
        <source>No cubierto: terminó el {until}. {title} ({article}).</source>
        <translation>Not covered: it ended on {until}. {title} ({article}).</translation>
    </message>
    <message>
        <source>No es como se anunciaba</source>
        <translation>Not as described</translation>
    </message>
    <message>
        <source>No es el artículo comprado</source>
        <translation>Not the item bought</translation>
    </message>
    <message>
        <source>No es un código postal de este país: revíselo.</source>
        <translation>Not a postcode of this country: check it.</translation>
    </message>
    <message>
        <source>No espera nadie</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>No espera nadie para este puesto.</source>
        <translation>Nobody is waiting for this desk.</translation>
    </message>
    <message>
        <source>No está hecha con el certificado de este comercio.</source>
        <translation>It was not made with this shop's certificate.</translation>
    </message>
    <message>
        <source>No existe la medición «{name}». Las mediciones son: {known}.</source>
        <translation>There is no measurement “{name}”. The measurements are: {known}.</translation>
    </message>
    <message>
        <source>No existe la orden «{name}». Las órdenes son: {known}.</source>
        <translation>There is no command “{name}”. The commands are: {known}.</translation>
    </message>
    <message>
        <source>No hay artículos en nuestras manos</source>
        <translation>There are no items in our hands</translation>
    </message>
    <message>
        <source>No hay nada listo para entregar</source>
        <translation>Nothing is ready to hand over</translation>
    </message>
    <message>
        <source>No hay nada que deshacer en el último minuto.</source>
        <translation>There is nothing to undo in the last minute.</translation>
    </message>
    <message>
        <source>No hay nadie en el puesto. Llame al siguiente (F4).</source>
        <translation>Nobody is at the desk. Call the next (F4).</translation>
    </message>
    <message>
        <source>No hay ninguna impresora preparada. Elija una en Archivo &gt; Impresora.</source>
        <translation>No printer is set up. Choose one under File &gt; Printer.</translation>
    </message>
    <message>
        <source>No hay ningún servicio «{letter}». Los servicios son: {known}.</source>
        <translation>There is no service “{letter}”. The services are: {known}.</translation>
    </message>
    <message>
        <source>No hay pantalla donde abrir la ventana. Ábrala en un escritorio, o recorra el programa con «atencion tour CARPETA».</source>
        <translation>There is no screen to open the window on. Open it on a desktop, or walk through the program with «atencion tour FOLDER».</translation>
    </message>
    <message>
        <source>No hay un certificado del comercio con el que compararla.</source>
        <translation>There is no certificate of the shop to compare it with.</translation>
    </message>
    <message>
        <source>No la acepta</source>
        <translation>Does not accept it</translation>
    </message>
    <message>
        <source>No lo acredita</source>
        <translation>Not proved</translation>
    </message>
    <message>
        <source>No lo deja</source>
        <translation>Not left</translation>
    </message>
    <message>
        <source>No lo dice</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>No parece un correo completo. Se guardará como está.</source>
        <translation>It does not look like a whole e-mail. It will be saved as it is.</translation>
    </message>
    <message>
        <source>No parece un teléfono completo. Se guardará como está.</source>
        <translation>It does not look like a whole phone number. It will be saved as it is.</translation>
    </message>
    <message>
        <source>No pide nada</source>
        <translation>Asks for nothing</translation>
    </message>
    <message>
        <source>No procede</source>
        <translation>Not justified</translation>
    </message>
    <message>
        <source>No puede darse de baja a sí mismo. Pídaselo a otra persona.</source>
        <translation>You cannot remove yourself. Please ask somebody else to do it.</translation>
    </message>
    <message>
        <source>No quiere firmar. Testigo: {witness}</source>
        <translation>Declines to sign. Witness: {witness}</translation>
    </message>
    <message>
        <source>No se conoce el lugar «{code}». Escriba un código como ES-AN o PE.</source>
        <translation>The place “{code}” is not known. Write a code such as ES-AN or PE.</translation>
    </message>
    <message>
        <source>No se conoce la clase de documento «{kind}». Escriba otra o «any».</source>
        <translation>The kind of document “{kind}” is not known. Write another one, or “any”.</translation>
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
        <translation>No fault found</translation>
    </message>
    <message>
        <source>No se encuentra el certificado del comercio en «{path}». Restaure la última copia de seguridad o cree uno nuevo; el documento no se ha sellado.</source>
        <translation>The shop's certificate is not in “{path}”. Restore the last backup or create a new one; the document has not been sealed.</translation>
    </message>
    <message>
        <source>No se encuentra {what}. Compruebe el dato y búsquelo de nuevo.</source>
        <translation>Not found: {what}. Check it and look for it again.</translation>
    </message>
    <message>
        <source>No se entiende el importe. Escríbalo como 1.234,50.</source>
        <translation>The amount is not understood. Write it as 1.234,50.</translation>
    </message>
    <message>
        <source>No se entiende la fecha. Escríbala como 26/03/2026.</source>
        <translation>The date is not understood. Write it as 26/03/2026.</translation>
    </message>
    <message>
        <source>No se entiende la fecha. Escríbala como día/mes/año.</source>
        <translation>The date is not understood. Write it as day/month/year.</translation>
    </message>
    <message>
        <source>No se entiende. Escríbalo de nuevo, por ejemplo «{example}».</source>
        <translation>This is not understood. Write it again, for example “{example}”.</translation>
    </message>
    <message>
        <source>No se ha encontrado nada.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message>
        <source>No se ha podido hacer. Inténtelo de nuevo.</source>
        <translation>It could not be done. Please try again.</translation>
    </message>
    <message>
        <source>No se ha podido terminar por un fallo del programa. No se ha guardado nada. Repita la acción.</source>
        <translation>It could not be finished because of a fault of the program. Nothing was saved. Please try again.</translation>
    </message>
    <message>
        <source>No se ha preguntado al comercio: {why}</source>
        <translation>The shop was not asked: {why}</translation>
    </message>
    <message>
        <source>No se presenta</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>No se presentó; cerrado a las {hour}.</source>
        <translation>Did not come; closed at {hour}.</translation>
    </message>
    <message>
        <source>No se puede abonar más de lo pagado: quedan {left}.</source>
        <translation>No more than was paid can be refunded: {left} left.</translation>
    </message>
    <message>
        <source>No se puede escribir en «{path}». Revise los permisos de la carpeta y repita.</source>
        <translation>“{path}” cannot be written to. Check the folder's permissions and try again.</translation>
    </message>
    <message>
        <source>No se puede leer «{path}». Compruebe el nombre y los permisos.</source>
        <translation>“{path}” cannot be read. Check the name and the permissions.</translation>
    </message>
    <message>
        <source>No se puede saber: no lleva sello y este comercio no lo conoce.</source>
        <translation>It cannot be told: it bears no seal and this shop does not know it.</translation>
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
        <translation>Beyond repair</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nombre del servicio</source>
        <translation>Name of the service</translation>
    </message>
    <message>
        <source>Nombre parecido</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>Nombre y apellidos</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Norma pendiente de comprobar en el texto oficial ({article}).</source>
        <translation>Rule still to be checked in the official text ({article}).</translation>
    </message>
    <message>
        <source>Nos comprometemos a</source>
        <translation>We undertake to</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nota de entrega</source>
        <translation>Delivery note</translation>
    </message>
    <message>
        <source>Nota para quien siga</source>
        <translation>Note for whoever takes over</translation>
    </message>
    <message>
        <source>Nota quitada.</source>
        <translation>Note removed.</translation>
    </message>
    <message>
        <source>Nueva orden de posventa</source>
        <translation>New after-sales order</translation>
    </message>
    <message>
        <source>Nueva reclamación</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Nuevo</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Número de serie</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Número de serie del nuevo</source>
        <translation>Serial number of the new one</translation>
    </message>
    <message>
        <source>Número de serie nuevo: {value}</source>
        <translation>New serial number: {value}</translation>
    </message>
    <message>
        <source>Observaciones del establecimiento</source>
        <translation>Remarks of the business</translation>
    </message>
    <message>
        <source>Observaciones y acciones</source>
        <translation>Remarks and actions</translation>
    </message>
    <message>
        <source>Ofrecer rebaja</source>
        <translation>Offer a discount</translation>
    </message>
    <message>
        <source>Orden a medias: {title}</source>
        <translation>Unfinished order: {title}</translation>
    </message>
    <message>
        <source>Orden abierta</source>
        <translation>Order opened</translation>
    </message>
    <message>
        <source>Orden descartada.</source>
        <translation>Order discarded.</translation>
    </message>
    <message>
        <source>Orden mal escrita: {detail}. Consulte «atencion --help».</source>
        <translation>The command is mistyped: {detail}. See “atencion --help”.</translation>
    </message>
    <message>
        <source>Ordinario</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>Organismo</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Organismo de resolución de conflictos indicado al cliente</source>
        <translation>Dispute resolution body named to the customer</translation>
    </message>
    <message>
        <source>Oscuro</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Otra cosa</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Otra persona lo ha cambiado mientras tanto. No se ha guardado nada: revise lo nuevo y repita.</source>
        <translation>Somebody else has changed it meanwhile. Nothing was saved: look at what is new and try again.</translation>
    </message>
    <message>
        <source>Otra persona lo ha cambiado mientras tanto: ahora está en estado «{state}». Revíselo.</source>
        <translation>Somebody else has changed it meanwhile: its state is now “{state}”. Please check it.</translation>
    </message>
    <message>
        <source>Otro correo</source>
        <translation>Another e-mail</translation>
    </message>
    <message>
        <source>Otro documento</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Otro motivo</source>
        <translation>Another reason</translation>
    </message>
    <message>
        <source>Otro motivo…</source>
        <translation>Another reason…</translation>
    </message>
    <message>
        <source>Otro programa está usando los datos. Espere unos segundos y repita.</source>
        <translation>Another program is using the data. Wait a few seconds and try again.</translation>
    </message>
    <message>
        <source>Otro teléfono</source>
        <translation>Another phone</translation>
    </message>
    <message>
        <source>P: ordinario · Esc: cerrar</source>
        <translation>P: ordinary · Esc: close</translation>
    </message>
    <message>
        <source>P: preferente · Esc: cerrar</source>
        <translation>P: preferential · Esc: close</translation>
    </message>
    <message>
        <source>Para</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Para cuándo</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Para entregar la lista a otra persona, use «Copiar la lista».</source>
        <translation>To hand the list over to somebody, use “Copy the list”.</translation>
    </message>
    <message>
        <source>Pasaporte</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>Pasar a prueba</source>
        <translation>Test it</translation>
    </message>
    <message>
        <source>Paso {n} de {total}: {label}</source>
        <translation>Step {n} of {total}: {label}</translation>
    </message>
    <message>
        <source>Pausa y su motivo; otra vez: abrir</source>
        <translation>Pause and its reason; again: open</translation>
    </message>
    <message>
        <source>Pausar {desk}</source>
        <translation>Pause {desk}</translation>
    </message>
    <message>
        <source>Pedido</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Pedir sustituto</source>
        <translation>Order a replacement</translation>
    </message>
    <message>
        <source>Pendiente</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pendiente de aceptación</source>
        <translation>Awaiting acceptance</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Persona que reclama</source>
        <translation>Claimant</translation>
    </message>
    <message>
        <source>Persona responsable</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>Persona y servicio</source>
        <translation>Person and service</translation>
    </message>
    <message>
        <source>Pestaña construida.</source>
        <translation>Tab built.</translation>
    </message>
    <message>
        <source>Petición</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Pide</source>
        <translation>Asks for</translation>
    </message>
    <message>
        <source>Pide algo: reparación, dinero, cumplir lo pactado, anular una deuda.</source>
        <translation>Asks for something: a repair, money, what was agreed, a debt cancelled.</translation>
    </message>
    <message>
        <source>Pide información o consejo.</source>
        <translation>Asks for information or advice.</translation>
    </message>
    <message>
        <source>Pide un servicio o un documento, sin que nada haya ido mal.</source>
        <translation>Asks for a service or a document; nothing went wrong.</translation>
    </message>
    <message>
        <source>Plazo máximo de respuesta</source>
        <translation>Latest day to answer</translation>
    </message>
    <message>
        <source>Plazo pendiente de comprobar en el texto oficial ({article}).</source>
        <translation>Term still to be checked in the official text ({article}).</translation>
    </message>
    <message>
        <source>Plazos que se aplican</source>
        <translation>Deadlines that apply</translation>
    </message>
    <message>
        <source>Poner en marcha</source>
        <translation>Carry out</translation>
    </message>
    <message>
        <source>Por el establecimiento: recibida</source>
        <translation>For the business: received</translation>
    </message>
    <message>
        <source>Por orden de llegada: llegó a las {arrived}.</source>
        <translation>By order of arrival: arrived at {arrived}.</translation>
    </message>
    <message>
        <source>Portugués</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>PostgreSQL en lugar del archivo (o ATENCION_DATABASE)</source>
        <translation>PostgreSQL in place of the file (or ATENCION_DATABASE)</translation>
    </message>
    <message>
        <source>Posventa</source>
        <translation>After-sales</translation>
    </message>
    <message>
        <source>Posventa {code}: {product}</source>
        <translation>After-sales {code}: {product}</translation>
    </message>
    <message>
        <source>Preferente</source>
        <translation>Preferential</translation>
    </message>
    <message>
        <source>Preferente, por orden de llegada: llegó a las {arrived}.</source>
        <translation>Preferential, by order of arrival: arrived at {arrived}.</translation>
    </message>
    <message>
        <source>Preferente: pasa antes que los demás; llegó a las {arrived}.</source>
        <translation>Preferential: goes before the others; arrived at {arrived}.</translation>
    </message>
    <message>
        <source>Preferente: {minutes} min de crédito; llegó a las {arrived}.</source>
        <translation>Preferential: {minutes} min of credit; arrived at {arrived}.</translation>
    </message>
    <message>
        <source>Preparando el comercio de demostración; solo la primera vez…</source>
        <translation>Preparing the demonstration shop; only the first time…</translation>
    </message>
    <message>
        <source>Preparando la demostración; la primera vez tarda unos segundos…</source>
        <translation>Preparing the demonstration; the first time takes a few seconds…</translation>
    </message>
    <message>
        <source>Presentada sin identificarse</source>
        <translation>Filed anonymously</translation>
    </message>
    <message>
        <source>Presentar propuestas</source>
        <translation>Present proposals</translation>
    </message>
    <message>
        <source>Presupuestado</source>
        <translation>Quoted</translation>
    </message>
    <message>
        <source>Presupuestar</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Presupuesto aceptado</source>
        <translation>Quote accepted</translation>
    </message>
    <message>
        <source>Presupuesto rechazado</source>
        <translation>Quote declined</translation>
    </message>
    <message>
        <source>Previsión</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Primera contraseña de {name}</source>
        <translation>First password of {name}</translation>
    </message>
    <message>
        <source>Producto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Producto o servicio</source>
        <translation>Product or service</translation>
    </message>
    <message>
        <source>Producto o servicio nuevo</source>
        <translation>New product or service</translation>
    </message>
    <message>
        <source>Prometido para el {day}</source>
        <translation>Promised for {day}</translation>
    </message>
    <message>
        <source>Propone una mejora.</source>
        <translation>Proposes an improvement.</translation>
    </message>
    <message>
        <source>Propuesta elegida</source>
        <translation>Proposal chosen</translation>
    </message>
    <message>
        <source>Propuestas, una por línea</source>
        <translation>Proposals, one a line</translation>
    </message>
    <message>
        <source>Protección de datos</source>
        <translation>Data protection</translation>
    </message>
    <message>
        <source>Proveedor</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Proveedor: {value}</source>
        <translation>Supplier: {value}</translation>
    </message>
    <message>
        <source>Provincia: {name}</source>
        <translation>Province: {name}</translation>
    </message>
    <message>
        <source>Pruebe con el código o el n.º de serie.</source>
        <translation>Try the code or the serial no.</translation>
    </message>
    <message>
        <source>Próximos 7 días</source>
        <translation>Next 7 days</translation>
    </message>
    <message>
        <source>Puede decir</source>
        <translation>You can say</translation>
    </message>
    <message>
        <source>Puede registrar sin: {names}.</source>
        <translation>You may register without: {names}.</translation>
    </message>
    <message>
        <source>Puesto</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Puesto de este equipo</source>
        <translation>Desk of this computer</translation>
    </message>
    <message>
        <source>Puesto {code}</source>
        <translation>Desk {code}</translation>
    </message>
    <message>
        <source>Puesto {desk}</source>
        <translation>Desk {desk}</translation>
    </message>
    <message>
        <source>Pulse {key} y la cifra del servicio para dar el primer turno.</source>
        <translation>Press {key} and the digit of the service to issue the first ticket.</translation>
    </message>
    <message>
        <source>Página {page} de {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Que actúe la Administración</source>
        <translation>Action by the authorities</translation>
    </message>
    <message>
        <source>Que no se repita</source>
        <translation>Not to happen again</translation>
    </message>
    <message>
        <source>Que se cumpla lo pactado</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Queda pendiente</source>
        <translation>Still pending</translation>
    </message>
    <message>
        <source>Queda {n} día</source>
        <translation>{n} day left</translation>
    </message>
    <message>
        <source>Quedan {n} días</source>
        <translation>{n} days left</translation>
    </message>
    <message>
        <source>Queja</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Quejas, reclamaciones y sugerencias</source>
        <translation>Complaints, claims and suggestions</translation>
    </message>
    <message>
        <source>Quien la presenta</source>
        <translation>Filed by</translation>
    </message>
    <message>
        <source>Quien lo pide no puede aprobarlo. Avise a otra persona autorizada.</source>
        <translation>Whoever asks cannot approve. Call another authorised person.</translation>
    </message>
    <message>
        <source>Quien lo recoge</source>
        <translation>Whoever collects it</translation>
    </message>
    <message>
        <source>Quien lo recoge firmará después la nota de entrega.</source>
        <translation>Whoever collects it then signs the delivery note.</translation>
    </message>
    <message>
        <source>Quien queda en espera con F12 y E aparece aquí y conserva su turno.</source>
        <translation>Whoever is put on hold with F12 and E appears here and keeps the ticket.</translation>
    </message>
    <message>
        <source>Quiere la respuesta por</source>
        <translation>Wants the answer by</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Quitar la línea</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Quitar la nota</source>
        <translation>Remove the note</translation>
    </message>
    <message>
        <source>Quitar la nota: {text}</source>
        <translation>Remove the note: {text}</translation>
    </message>
    <message>
        <source>Quitar: {name}</source>
        <translation>Remove: {name}</translation>
    </message>
    <message>
        <source>Quitar: {what}</source>
        <translation>Remove: {what}</translation>
    </message>
    <message>
        <source>Quién atiende</source>
        <translation>Who is serving</translation>
    </message>
    <message>
        <source>Qué</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Qué hacer con esta hoja</source>
        <translation>What to do with this sheet</translation>
    </message>
    <message>
        <source>Qué le pasa, desde cuándo, con sus palabras</source>
        <translation>What is wrong, since when, in their words</translation>
    </message>
    <message>
        <source>Qué se ha hecho</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>RFC</source>
        <translation>RFC</translation>
    </message>
    <message>
        <source>RFC (México)</source>
        <translation>RFC (Mexico)</translation>
    </message>
    <message>
        <source>RUC</source>
        <translation>RUC</translation>
    </message>
    <message>
        <source>RUC (Ecuador)</source>
        <translation>RUC (Ecuador)</translation>
    </message>
    <message>
        <source>RUC (Perú)</source>
        <translation>RUC (Peru)</translation>
    </message>
    <message>
        <source>RUT</source>
        <translation>RUT</translation>
    </message>
    <message>
        <source>RUT (Chile)</source>
        <translation>RUT (Chile)</translation>
    </message>
    <message>
        <source>Razones</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>Reabierta</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Reabrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Rebaja abonada</source>
        <translation>Discount paid</translation>
    </message>
    <message>
        <source>Rebaja aceptada</source>
        <translation>Discount accepted</translation>
    </message>
    <message>
        <source>Rebaja del precio</source>
        <translation>Price reduction</translation>
    </message>
    <message>
        <source>Rebaja ofrecida</source>
        <translation>Discount offered</translation>
    </message>
    <message>
        <source>Recepción</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Rechazo comunicado</source>
        <translation>Refusal notified</translation>
    </message>
    <message>
        <source>Recibida el</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Recibido</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Recibir del proveedor</source>
        <translation>Receive from the supplier</translation>
    </message>
    <message>
        <source>Recibir el artículo</source>
        <translation>Take the item in</translation>
    </message>
    <message>
        <source>Reclamaciones</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Reclamación</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Reclamo</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Recuadro de firma</source>
        <translation>Signature box</translation>
    </message>
    <message>
        <source>Recuperar borrador</source>
        <translation>Recover draft</translation>
    </message>
    <message>
        <source>Registrada</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Registrada con el folio {folio}.</source>
        <translation>Registered with number {folio}.</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Reingresado</source>
        <translation>Came back</translation>
    </message>
    <message>
        <source>Reparación</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Representante</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Reservado para el puesto {desk}.</source>
        <translation>Kept for desk {desk}.</translation>
    </message>
    <message>
        <source>Reservado para {person}.</source>
        <translation>Kept for {person}.</translation>
    </message>
    <message>
        <source>Reservar sustituto</source>
        <translation>Reserve a replacement</translation>
    </message>
    <message>
        <source>Resguardo de depósito</source>
        <translation>Deposit slip</translation>
    </message>
    <message>
        <source>Resolver ahora</source>
        <translation>Solve now</translation>
    </message>
    <message>
        <source>Resolver sin recoger</source>
        <translation>Resolve without collecting</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Responder a la {kind} {folio}</source>
        <translation>Answer {kind} {folio}</translation>
    </message>
    <message>
        <source>Responder como máximo</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Responder como máximo el {day}</source>
        <translation>Answer by {day} at the latest</translation>
    </message>
    <message>
        <source>Responder como máximo, {near}</source>
        <translation>Answer by, {near}</translation>
    </message>
    <message>
        <source>Respondida</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Responsable</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Responsable: {person}</source>
        <translation>Responsible: {person}</translation>
    </message>
    <message>
        <source>Respuesta dada, cuándo y por qué medio</source>
        <translation>Answer given, when and how</translation>
    </message>
    <message>
        <source>Resuelta en mostrador</source>
        <translation>Solved at the counter</translation>
    </message>
    <message>
        <source>Resuelto</source>
        <translation>Solved</translation>
    </message>
    <message>
        <source>Resultado de cada acción</source>
        <translation>Result of each action</translation>
    </message>
    <message>
        <source>Resultados</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Retirado</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Retomar</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Reunión</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Revise el código postal. {why}</source>
        <translation>Check the postcode. {why}</translation>
    </message>
    <message>
        <source>Revise los campos marcados.</source>
        <translation>Check the marked fields.</translation>
    </message>
    <message>
        <source>Rumano</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Ruso</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>SIN EMITIR</source>
        <translation>NOT ISSUED</translation>
    </message>
    <message>
        <source>Sacado por error</source>
        <translation>Issued by mistake</translation>
    </message>
    <message>
        <source>Sacar turno</source>
        <translation>Issue ticket</translation>
    </message>
    <message>
        <source>Sacar turno ({key})</source>
        <translation>Issue ticket ({key})</translation>
    </message>
    <message>
        <source>Sacar turno: después, la cifra del servicio</source>
        <translation>Issue a ticket: then the digit of the service</translation>
    </message>
    <message>
        <source>Satisfacción, de 1 a 5</source>
        <translation>Satisfaction, from 1 to 5</translation>
    </message>
    <message>
        <source>Se devuelve sin reparar</source>
        <translation>Given back unrepaired</translation>
    </message>
    <message>
        <source>Se devuelve tal como está. Diga por qué.</source>
        <translation>It is given back as it is. Say why.</translation>
    </message>
    <message>
        <source>Se firma con el ratón, el dedo o el lápiz. Supr borra.</source>
        <translation>Sign with mouse, finger or pen. Delete clears it.</translation>
    </message>
    <message>
        <source>Se guarda sin firmas, para imprimirlo y firmarlo a mano.</source>
        <translation>Kept without signatures, to be printed and signed by hand.</translation>
    </message>
    <message>
        <source>Se le atiende por otra vía</source>
        <translation>Served in another way</translation>
    </message>
    <message>
        <source>Se le avisará</source>
        <translation>You will be told</translation>
    </message>
    <message>
        <source>Se le responderá como máximo el</source>
        <translation>You will be answered by</translation>
    </message>
    <message>
        <source>Se le saltó por error</source>
        <translation>Passed over by mistake</translation>
    </message>
    <message>
        <source>Se marchó sin ser atendido, a las {hour}.</source>
        <translation>Left without being served, at {hour}.</translation>
    </message>
    <message>
        <source>Se presume defecto de origen hasta el {day}.</source>
        <translation>Presumed faulty from the start until {day}.</translation>
    </message>
    <message>
        <source>Seguimiento</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Seguir editando</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>Sellada</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Sellando la hoja…</source>
        <translation>Sealing the sheet…</translation>
    </message>
    <message>
        <source>Sello de {who}, {when}.</source>
        <translation>Sealed by {who}, {when}.</translation>
    </message>
    <message>
        <source>Sello del establecimiento en el resguardo {code}</source>
        <translation>Seal of the business on deposit slip {code}</translation>
    </message>
    <message>
        <source>Sello del establecimiento en la hoja {folio}</source>
        <translation>Seal of the business on sheet {folio}</translation>
    </message>
    <message>
        <source>Servicio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Servicio técnico</source>
        <translation>Technical service</translation>
    </message>
    <message>
        <source>Si el día de la devolución también se cuenta, la garantía llega hasta el {until}.</source>
        <translation>If the day of return is counted too, the guarantee runs until {until}.</translation>
    </message>
    <message>
        <source>Si no hay acuerdo, puede acudir a</source>
        <translation>If there is no agreement, you may turn to</translation>
    </message>
    <message>
        <source>Siguiente</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sin cliente</source>
        <translation>No customer</translation>
    </message>
    <message>
        <source>Sin compras anotadas</source>
        <translation>No purchases noted</translation>
    </message>
    <message>
        <source>Sin compromisos pendientes</source>
        <translation>No pending commitments</translation>
    </message>
    <message>
        <source>Sin fecha de compra no se puede calcular la garantía.</source>
        <translation>Without a purchase date the guarantee cannot be worked out.</translation>
    </message>
    <message>
        <source>Sin ficha de cliente</source>
        <translation>No customer file</translation>
    </message>
    <message>
        <source>Sin hoja</source>
        <translation>No sheet</translation>
    </message>
    <message>
        <source>Sin hoja: imprimir</source>
        <translation>No sheet: print</translation>
    </message>
    <message>
        <source>Sin identificar</source>
        <translation>Not identified</translation>
    </message>
    <message>
        <source>Sin identificarse</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Sin impresora</source>
        <translation>No printer</translation>
    </message>
    <message>
        <source>Sin impresora: se muestra</source>
        <translation>No printer: shown on screen</translation>
    </message>
    <message>
        <source>Sin indicar</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Sin justificante</source>
        <translation>Without proof</translation>
    </message>
    <message>
        <source>Sin justificante: {note}</source>
        <translation>Without proof: {note}</translation>
    </message>
    <message>
        <source>Sin nombre todavía</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>Sin plazo conocido</source>
        <translation>No known deadline</translation>
    </message>
    <message>
        <source>Sin preferencia</source>
        <translation>No preference</translation>
    </message>
    <message>
        <source>Sin puesto</source>
        <translation>No desk</translation>
    </message>
    <message>
        <source>Sin puestos abiertos para este servicio.</source>
        <translation>No desk is open for this service.</translation>
    </message>
    <message>
        <source>Sin recogida</source>
        <translation>Without collection</translation>
    </message>
    <message>
        <source>Sin resultados</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Sin sello</source>
        <translation>Unsealed</translation>
    </message>
    <message>
        <source>Sin terminar ({n})</source>
        <translation>Unfinished ({n})</translation>
    </message>
    <message>
        <source>Solicitada</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Solo el nombre de la empresa es obligatorio.</source>
        <translation>Only the company's name is required.</translation>
    </message>
    <message>
        <source>Solo el nombre es obligatorio.</source>
        <translation>Only the name is required.</translation>
    </message>
    <message>
        <source>Solución</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Solución cumplida</source>
        <translation>Solution carried out</translation>
    </message>
    <message>
        <source>Solución dada</source>
        <translation>Solution given</translation>
    </message>
    <message>
        <source>Solución fijada</source>
        <translation>Solution set</translation>
    </message>
    <message>
        <source>Solución: {value}</source>
        <translation>Solution: {value}</translation>
    </message>
    <message>
        <source>Su función no permite hacer esto. Pídaselo a una persona supervisora.</source>
        <translation>Your role does not allow this. Please ask a supervisor.</translation>
    </message>
    <message>
        <source>Sugerencia</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Supervisión</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Sus derechos y sus datos</source>
        <translation>Your rights and your data</translation>
    </message>
    <message>
        <source>Sustitución</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Sustituto pedido</source>
        <translation>Replacement ordered</translation>
    </message>
    <message>
        <source>Sustituto reservado</source>
        <translation>Replacement reserved</translation>
    </message>
    <message>
        <source>Sábado</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Ta&amp;maño del texto</source>
        <translation>Text &amp;size</translation>
    </message>
    <message>
        <source>Tarjeta</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Teclas</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Teléfono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tener lista la orden {code}: {product}</source>
        <translation>Have order {code} ready: {product}</translation>
    </message>
    <message>
        <source>Terminado a las {hour}.</source>
        <translation>Finished at {hour}.</translation>
    </message>
    <message>
        <source>Terminó el {day}</source>
        <translation>Ended on {day}</translation>
    </message>
    <message>
        <source>Tiempo</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Todavía ninguno.</source>
        <translation>None yet.</translation>
    </message>
    <message>
        <source>Todavía no hay servicios. Añada el primero en los ajustes del comercio.</source>
        <translation>There are no services yet. Add the first one in the shop's settings.</translation>
    </message>
    <message>
        <source>Todavía no hay servicios. Añádalos en los ajustes del comercio.</source>
        <translation>There are no services yet. Add them in the shop's settings.</translation>
    </message>
    <message>
        <source>Todavía sin imprimir.</source>
        <translation>Not printed yet.</translation>
    </message>
    <message>
        <source>Todo el equipo</source>
        <translation>The whole team</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Trabajo</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Transferencia</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>Trasladar {number}</source>
        <translation>Transfer {number}</translation>
    </message>
    <message>
        <source>Trasladar…</source>
        <translation>Transfer…</translation>
    </message>
    <message>
        <source>Turno</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Turno repetido</source>
        <translation>Repeated ticket</translation>
    </message>
    <message>
        <source>Ucraniano</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Un momento…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Un resultado</source>
        <translation>One result</translation>
    </message>
    <message>
        <source>Una disculpa</source>
        <translation>An apology</translation>
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
        <source>Usar esta ficha (Alt+&amp;{number})</source>
        <translation>Use this file (Alt+&amp;{number})</translation>
    </message>
    <message>
        <source>Usar la ficha de {name}</source>
        <translation>Use the file of {name}</translation>
    </message>
    <message>
        <source>Uso indebido</source>
        <translation>Misuse</translation>
    </message>
    <message>
        <source>Uso:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Usted se compromete a</source>
        <translation>You undertake to</translation>
    </message>
    <message>
        <source>Vale</source>
        <translation>Voucher</translation>
    </message>
    <message>
        <source>Valorada</source>
        <translation>Assessed</translation>
    </message>
    <message>
        <source>Valorar</source>
        <translation>Assess</translation>
    </message>
    <message>
        <source>Vence hoy</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Vencen pronto</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Vencida hace {n} día</source>
        <translation>{n} day overdue</translation>
    </message>
    <message>
        <source>Vencida hace {n} días</source>
        <translation>{n} days overdue</translation>
    </message>
    <message>
        <source>Vencidos</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Ventana</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Ventana abierta y cerrada.</source>
        <translation>Window opened and closed.</translation>
    </message>
    <message>
        <source>Verá de quién es, si está en garantía y cuál es el siguiente paso.</source>
        <translation>You will see whose it is, whether it is under guarantee and what comes next.</translation>
    </message>
    <message>
        <source>Viernes</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Visita</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Visita {number}</source>
        <translation>Visit {number}</translation>
    </message>
    <message>
        <source>Visita {number} · {service}</source>
        <translation>Visit {number} · {service}</translation>
    </message>
    <message>
        <source>Vista previa</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vista previa del documento</source>
        <translation>Document preview</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Volver a la cola</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>Vuelto del proveedor</source>
        <translation>Back from the supplier</translation>
    </message>
    <message>
        <source>Vuelve a completar su gestión</source>
        <translation>Back to complete their business</translation>
    </message>
    <message>
        <source>Vuelve a entrar</source>
        <translation>Comes back</translation>
    </message>
    <message>
        <source>Vuelve de una orden anterior</source>
        <translation>Comes back from an earlier order</translation>
    </message>
    <message>
        <source>Vuelve la misma avería</source>
        <translation>The same fault again</translation>
    </message>
    <message>
        <source>Ya hay alguien con el nombre «{name}». Añada un apellido.</source>
        <translation>There is already somebody named “{name}”. Add a surname.</translation>
    </message>
    <message>
        <source>Ya hay un certificado en «{path}». Guárdelo en otro lugar antes de crear otro.</source>
        <translation>There is already a certificate in “{path}”. Put it somewhere else before creating another.</translation>
    </message>
    <message>
        <source>Ya hay un puesto «{code}». Escriba otro.</source>
        <translation>There is already a desk “{code}”. Write another one.</translation>
    </message>
    <message>
        <source>Ya hay un servicio con la letra {letter}. Elija otra.</source>
        <translation>There is already a service with the letter {letter}. Choose another one.</translation>
    </message>
    <message>
        <source>Ya hay {most} formularios aparcados. Termine o descarte uno antes.</source>
        <translation>{most} forms are already parked. Finish or discard one first.</translation>
    </message>
    <message>
        <source>Ya no lo necesita</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>a {0} le falta su valor</source>
        <translation>{0} lacks its value</translation>
    </message>
    <message>
        <source>abierto</source>
        <translation>open</translation>
    </message>
    <message>
        <source>abre la ventana (--demo: un comercio de demostración)</source>
        <translation>opens the window (--demo: a demonstration shop)</translation>
    </message>
    <message>
        <source>acabó {day}</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <source>anulado</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>argumentos</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>artículo {n} de {all}</source>
        <translation>item {n} of {all}</translation>
    </message>
    <message>
        <source>avisa al abrir</source>
        <translation>warns on opening</translation>
    </message>
    <message>
        <source>ayer</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>cargar módulos</source>
        <translation>loading modules</translation>
    </message>
    <message>
        <source>carpeta de salida</source>
        <translation>output folder</translation>
    </message>
    <message>
        <source>carpeta del comercio (o ATENCION_DATA)</source>
        <translation>folder of the shop (or ATENCION_DATA)</translation>
    </message>
    <message>
        <source>casa</source>
        <translation>home</translation>
    </message>
    <message>
        <source>clase de turno: ordinario, preferente o con cita</source>
        <translation>class of ticket: ordinary, preferential or with an appointment</translation>
    </message>
    <message>
        <source>comercio de demostración</source>
        <translation>demonstration shop</translation>
    </message>
    <message>
        <source>comprado el {day}</source>
        <translation>bought on {day}</translation>
    </message>
    <message>
        <source>comprueba el archivo, el diario, los folios y los documentos</source>
        <translation>checks the file, the journal, the sheet numbers and the documents</translation>
    </message>
    <message>
        <source>comprueba el programa instalado: comercio, pestañas, documentos y sellos</source>
        <translation>checks the installed program: shop, tabs, documents and seals</translation>
    </message>
    <message>
        <source>comprueba si un PDF está intacto, quién lo selló y si lo emitió este comercio</source>
        <translation>tells whether a PDF is intact, who sealed it and whether this shop issued it</translation>
    </message>
    <message>
        <source>con menos repeticiones</source>
        <translation>with fewer repetitions</translation>
    </message>
    <message>
        <source>con {n} turnos de historia</source>
        <translation>with a history of {n} tickets</translation>
    </message>
    <message>
        <source>contacto</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>continúa en hoja aparte: página {page}</source>
        <translation>continues on a separate sheet: page {page}</translation>
    </message>
    <message>
        <source>correo electrónico</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>crea un comercio listo para trabajar</source>
        <translation>creates a shop ready for work</translation>
    </message>
    <message>
        <source>crecimiento de {few} a {many} turnos</source>
        <translation>growth from {few} to {many} tickets</translation>
    </message>
    <message>
        <source>cuántos</source>
        <translation>how many</translation>
    </message>
    <message>
        <source>datos cifrados o no</source>
        <translation>encrypted data or not</translation>
    </message>
    <message>
        <source>dd/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>de la visita en curso, empezada a las {time}</source>
        <translation>of the present visit, begun at {time}</translation>
    </message>
    <message>
        <source>de segunda mano</source>
        <translation>second-hand</translation>
    </message>
    <message>
        <source>de {n} min</source>
        <translation>of {n} min</translation>
    </message>
    <message>
        <source>desde la llamada</source>
        <translation>since the call</translation>
    </message>
    <message>
        <source>desde la primera de {n} llamadas</source>
        <translation>since the first of {n} calls</translation>
    </message>
    <message>
        <source>dicho &lt; {high}</source>
        <translation>told &lt; {high}</translation>
    </message>
    <message>
        <source>dicho {low}–{high}</source>
        <translation>told {low}–{high}</translation>
    </message>
    <message>
        <source>domicilio</source>
        <translation>address</translation>
    </message>
    <message>
        <source>domingo</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>dudosa · {day}</source>
        <translation>doubtful · {day}</translation>
    </message>
    <message>
        <source>el artículo</source>
        <translation>the item</translation>
    </message>
    <message>
        <source>el borrador</source>
        <translation>the draft</translation>
    </message>
    <message>
        <source>el cliente</source>
        <translation>the customer</translation>
    </message>
    <message>
        <source>el compromiso</source>
        <translation>the commitment</translation>
    </message>
    <message>
        <source>el expediente</source>
        <translation>the case</translation>
    </message>
    <message>
        <source>el puesto</source>
        <translation>the desk</translation>
    </message>
    <message>
        <source>el puesto «{code}»</source>
        <translation>desk “{code}”</translation>
    </message>
    <message>
        <source>en atención</source>
        <translation>being served</translation>
    </message>
    <message>
        <source>en atención · lo habitual son {n} min</source>
        <translation>being served · usually {n} min</translation>
    </message>
    <message>
        <source>en cola</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>en espera</source>
        <translation>on hold</translation>
    </message>
    <message>
        <source>en tiempo de procesador</source>
        <translation>in processor time</translation>
    </message>
    <message>
        <source>en tiempo de reloj</source>
        <translation>in wall-clock time</translation>
    </message>
    <message>
        <source>en {n} día</source>
        <translation>in {n} day</translation>
    </message>
    <message>
        <source>en {n} días</source>
        <translation>in {n} days</translation>
    </message>
    <message>
        <source>es de solo lectura</source>
        <translation>it is read-only</translation>
    </message>
    <message>
        <source>es una carpeta</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>espera {n}</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <source>esperan {n}</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <source>etiqueta</source>
        <translation>label</translation>
    </message>
    <message>
        <source>factura {invoice}</source>
        <translation>invoice {invoice}</translation>
    </message>
    <message>
        <source>falta el permiso</source>
        <translation>permission is missing</translation>
    </message>
    <message>
        <source>falta {0}</source>
        <translation>{0} is missing</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>relative</translation>
    </message>
    <message>
        <source>fecha de los hechos</source>
        <translation>the date it happened</translation>
    </message>
    <message>
        <source>hace {n} día</source>
        <translation>{n} day ago</translation>
    </message>
    <message>
        <source>hace {n} días</source>
        <translation>{n} days ago</translation>
    </message>
    <message>
        <source>hasta {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>hora de la cita, HH:MM</source>
        <translation>time of the appointment, HH:MM</translation>
    </message>
    <message>
        <source>hoy</source>
        <translation>today</translation>
    </message>
    <message>
        <source>idioma</source>
        <translation>language</translation>
    </message>
    <message>
        <source>idioma de la pantalla y de las respuestas</source>
        <translation>language of the screen and of the answers</translation>
    </message>
    <message>
        <source>idioma del comercio y de sus papeles</source>
        <translation>language of the shop and its papers</translation>
    </message>
    <message>
        <source>inicio y fin, en ese orden</source>
        <translation>start and end, in that order</translation>
    </message>
    <message>
        <source>jueves</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>la compra</source>
        <translation>the purchase</translation>
    </message>
    <message>
        <source>la de todos los que esperan, de una vez (ms)</source>
        <translation>that of everybody waiting, at once (ms)</translation>
    </message>
    <message>
        <source>la entrada del artículo</source>
        <translation>the intake of the item</translation>
    </message>
    <message>
        <source>la espera prevista: el estado de una sala JSON por línea</source>
        <translation>the expected wait: the state of one room as JSON a line</translation>
    </message>
    <message>
        <source>la ficha de cliente</source>
        <translation>the customer's file</translation>
    </message>
    <message>
        <source>la hoja</source>
        <translation>the sheet</translation>
    </message>
    <message>
        <source>la nota</source>
        <translation>the note</translation>
    </message>
    <message>
        <source>la persona que lo pide</source>
        <translation>the person who asks</translation>
    </message>
    <message>
        <source>letra del servicio</source>
        <translation>letter of the service</translation>
    </message>
    <message>
        <source>libre</source>
        <translation>free</translation>
    </message>
    <message>
        <source>llama al siguiente turno a un puesto</source>
        <translation>calls the next ticket to a desk</translation>
    </message>
    <message>
        <source>llamado</source>
        <translation>called</translation>
    </message>
    <message>
        <source>lo que pide</source>
        <translation>what they ask for</translation>
    </message>
    <message>
        <source>lo que se quiere cambiar</source>
        <translation>what is to be changed</translation>
    </message>
    <message>
        <source>logrado</source>
        <translation>met</translation>
    </message>
    <message>
        <source>los datos del comercio</source>
        <translation>the shop's details</translation>
    </message>
    <message>
        <source>los hechos</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>lugar: ES-AN, ES-MD, PE…</source>
        <translation>place: ES-AN, ES-MD, PE…</translation>
    </message>
    <message>
        <source>lunes</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>martes</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>mañana</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>medición</source>
        <translation>measurement</translation>
    </message>
    <message>
        <source>memoria</source>
        <translation>memory</translation>
    </message>
    <message>
        <source>mide el programa junto a lo mínimo que puede hacer este equipo</source>
        <translation>measures the program beside the least this computer can do</translation>
    </message>
    <message>
        <source>miércoles</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>mostrador</source>
        <translation>the counter</translation>
    </message>
    <message>
        <source>motor de la base de datos y disco</source>
        <translation>database engine and disk</translation>
    </message>
    <message>
        <source>muestra esta ayuda</source>
        <translation>shows this help</translation>
    </message>
    <message>
        <source>muestra la cola de hoy</source>
        <translation>shows today's queue</translation>
    </message>
    <message>
        <source>más de {n} min</source>
        <translation>over {n} min</translation>
    </message>
    <message>
        <source>mínimo</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>móvil</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>n.º de serie {serial}</source>
        <translation>serial No. {serial}</translation>
    </message>
    <message>
        <source>nacimiento</source>
        <translation>birth</translation>
    </message>
    <message>
        <source>nadie espera</source>
        <translation>nobody waiting</translation>
    </message>
    <message>
        <source>ninguna persona dada de alta</source>
        <translation>anybody on the staff list</translation>
    </message>
    <message>
        <source>no es una carpeta</source>
        <translation>it is not a folder</translation>
    </message>
    <message>
        <source>no existe</source>
        <translation>it does not exist</translation>
    </message>
    <message>
        <source>no se presentó</source>
        <translation>no-show</translation>
    </message>
    <message>
        <source>nombre comercial</source>
        <translation>trading name</translation>
    </message>
    <message>
        <source>nombre de quien administra</source>
        <translation>name of the administrator</translation>
    </message>
    <message>
        <source>nombre y apellidos</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>número de documento</source>
        <translation>document number</translation>
    </message>
    <message>
        <source>objetivo</source>
        <translation>goal</translation>
    </message>
    <message>
        <source>objetivo {goal}</source>
        <translation>goal {goal}</translation>
    </message>
    <message>
        <source>opciones</source>
        <translation>options</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>plazos, garantías, desistimiento y documentos: una pregunta JSON por línea</source>
        <translation>deadlines, guarantees, withdrawal and identity numbers: one JSON question per line</translation>
    </message>
    <message>
        <source>prefiere</source>
        <translation>prefers</translation>
    </message>
    <message>
        <source>producto o servicio</source>
        <translation>product or service</translation>
    </message>
    <message>
        <source>programa</source>
        <translation>program</translation>
    </message>
    <message>
        <source>puesto</source>
        <translation>desk</translation>
    </message>
    <message>
        <source>quien reclama</source>
        <translation>the claimant</translation>
    </message>
    <message>
        <source>qué medir (sin nada, todo)</source>
        <translation>what to measure (nothing given: everything)</translation>
    </message>
    <message>
        <source>razón</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>recorre un día de trabajo en la ventana y deja imágenes y PDF</source>
        <translation>goes through a working day in the window and leaves pictures and PDFs</translation>
    </message>
    <message>
        <source>responde con un documento JSON y nada más</source>
        <translation>answers with one JSON document and nothing else</translation>
    </message>
    <message>
        <source>resultado</source>
        <translation>result</translation>
    </message>
    <message>
        <source>saca turnos de un servicio</source>
        <translation>issues tickets of a service</translation>
    </message>
    <message>
        <source>se marchó</source>
        <translation>left</translation>
    </message>
    <message>
        <source>servicio técnico</source>
        <translation>technical service</translation>
    </message>
    <message>
        <source>sin fecha</source>
        <translation>undated</translation>
    </message>
    <message>
        <source>sin garantía legal</source>
        <translation>no legal guarantee</translation>
    </message>
    <message>
        <source>sin nombre</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>sobra {0}</source>
        <translation>{0} is one too many</translation>
    </message>
    <message>
        <source>supervisión</source>
        <translation>a supervisor</translation>
    </message>
    <message>
        <source>sábado</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>tamaño de la ventana</source>
        <translation>size of the window</translation>
    </message>
    <message>
        <source>tamaño del archivo</source>
        <translation>size of the file</translation>
    </message>
    <message>
        <source>teléfono</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>terminado</source>
        <translation>finished</translation>
    </message>
    <message>
        <source>todo el comercio</source>
        <translation>the whole shop</translation>
    </message>
    <message>
        <source>todos los ejemplares</source>
        <translation>all the copies</translation>
    </message>
    <message>
        <source>trabajo</source>
        <translation>work</translation>
    </message>
    <message>
        <source>un número</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>un número de 0 a 1</source>
        <translation>a number from 0 to 1</translation>
    </message>
    <message>
        <source>un número de cero en adelante</source>
        <translation>a number from zero up</translation>
    </message>
    <message>
        <source>un número entero</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>un número mayor que cero</source>
        <translation>a number above zero</translation>
    </message>
    <message>
        <source>un objeto JSON</source>
        <translation>a JSON object</translation>
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
        <source>unidad</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>veces</source>
        <translation>times</translation>
    </message>
    <message>
        <source>vencida</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>versión del programa, del esquema, de Python, de Qt y de SQLite</source>
        <translation>version of the program, the schema, Python, Qt and SQLite</translation>
    </message>
    <message>
        <source>viernes</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>ya existe</source>
        <translation>it already exists</translation>
    </message>
    <message>
        <source>{0} no admite «{1}»</source>
        <translation>{0} does not accept “{1}”</translation>
    </message>
    <message>
        <source>{0} no admite «{1}», sino {2}</source>
        <translation>{0} does not accept “{1}” but {2}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{body} (el establecimiento está adherido)</source>
        <translation>{body} (the business has joined it)</translation>
    </message>
    <message>
        <source>{business} trata sus datos solo para atender esta orden y cumplir la ley. Puede pedir acceso a ellos, su corrección o su supresión en {contact}.</source>
        <translation>{business} uses your data only to attend to this order and to obey the law. You may ask for access to them, their correction or their erasure at {contact}.</translation>
    </message>
    <message>
        <source>{desk}: {words}</source>
        <translation>{desk}: {words}</translation>
    </message>
    <message>
        <source>{due}: {period}. {article}{doubt}</source>
        <translation>{due}: {period}. {article}{doubt}</translation>
    </message>
    <message>
        <source>{due}: {title} ({article}{doubt}; comprobada el {checked})</source>
        <translation>{due}: {title} ({article}{doubt}; checked on {checked})</translation>
    </message>
    <message>
        <source>{key}: las teclas</source>
        <translation>{key}: the keys</translation>
    </message>
    <message>
        <source>{kind} correcto</source>
        <translation>{kind} is correct</translation>
    </message>
    <message>
        <source>{label} (continuación)</source>
        <translation>{label} (continued)</translation>
    </message>
    <message>
        <source>{low}–{high} min</source>
        <translation>{low}–{high} min</translation>
    </message>
    <message>
        <source>{name} correcto</source>
        <translation>{name} is correct</translation>
    </message>
    <message>
        <source>{name}, edición {edition}, {when}</source>
        <translation>{name}, edition {edition}, {when}</translation>
    </message>
    <message>
        <source>{name}: dónde se va el tiempo: {parts}</source>
        <translation>{name}: where the time goes: {parts}</translation>
    </message>
    <message>
        <source>{number} anulado.</source>
        <translation>{number} cancelled.</translation>
    </message>
    <message>
        <source>{number} está como antes.</source>
        <translation>{number} is as before.</translation>
    </message>
    <message>
        <source>{number} no se presentó.</source>
        <translation>{number} did not come.</translation>
    </message>
    <message>
        <source>{number} queda en espera.</source>
        <translation>{number} is on hold.</translation>
    </message>
    <message>
        <source>{number} se ha marchado.</source>
        <translation>{number} has left.</translation>
    </message>
    <message>
        <source>{number} trasladado; conserva su llegada.</source>
        <translation>{number} transferred; keeps its arrival.</translation>
    </message>
    <message>
        <source>{number}: llamada {times}</source>
        <translation>{number}: call {times}</translation>
    </message>
    <message>
        <source>{n} año</source>
        <translation>{n} year</translation>
    </message>
    <message>
        <source>{n} años</source>
        <translation>{n} years</translation>
    </message>
    <message>
        <source>{n} documentos enteros.</source>
        <translation>{n} documents whole.</translation>
    </message>
    <message>
        <source>{n} documentos faltan o están alterados: {names}</source>
        <translation>{n} documents are missing or altered: {names}</translation>
    </message>
    <message>
        <source>{n} día hábil</source>
        <translation>{n} working day</translation>
    </message>
    <message>
        <source>{n} día natural</source>
        <translation>{n} calendar day</translation>
    </message>
    <message>
        <source>{n} días hábiles</source>
        <translation>{n} working days</translation>
    </message>
    <message>
        <source>{n} días naturales</source>
        <translation>{n} calendar days</translation>
    </message>
    <message>
        <source>{n} ejemplar</source>
        <translation>{n} copy</translation>
    </message>
    <message>
        <source>{n} ejemplares</source>
        <translation>{n} copies</translation>
    </message>
    <message>
        <source>{n} expediente</source>
        <translation>{n} case</translation>
    </message>
    <message>
        <source>{n} expedientes</source>
        <translation>{n} cases</translation>
    </message>
    <message>
        <source>{n} hora</source>
        <translation>{n} hour</translation>
    </message>
    <message>
        <source>{n} horas</source>
        <translation>{n} hours</translation>
    </message>
    <message>
        <source>{n} mes</source>
        <translation>{n} month</translation>
    </message>
    <message>
        <source>{n} meses</source>
        <translation>{n} months</translation>
    </message>
    <message>
        <source>{n} para hoy</source>
        <translation>{n} for today</translation>
    </message>
    <message>
        <source>{n} resultados</source>
        <translation>{n} results</translation>
    </message>
    <message>
        <source>{n} series de folios sin huecos.</source>
        <translation>{n} series of numbers without gaps.</translation>
    </message>
    <message>
        <source>{n} turno sin huecos.</source>
        <translation>{n} ticket without gaps.</translation>
    </message>
    <message>
        <source>{n} turnos sin huecos.</source>
        <translation>{n} tickets without gaps.</translation>
    </message>
    <message>
        <source>{n} vencido</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>{n} vencidos</source>
        <translation>{n} overdue</translation>
    </message>
    <message>
        <source>{pictures} imágenes y {papers} PDF en {folder}</source>
        <translation>{pictures} pictures and {papers} PDFs in {folder}</translation>
    </message>
    <message>
        <source>{place} es una provincia: se aplican solo las normas de {country}. Para las de {community}, use {code}.</source>
        <translation>{place} is a province: only the rules of {country} apply. For those of {community}, use {code}.</translation>
    </message>
    <message>
        <source>{rule} (por confirmar)</source>
        <translation>{rule} (to be confirmed)</translation>
    </message>
    <message>
        <source>{size} KiB, con el sello comprobado.</source>
        <translation>{size} KiB, with the seal checked.</translation>
    </message>
    <message>
        <source>{when}, firmado en pantalla</source>
        <translation>{when}, signed on screen</translation>
    </message>
    <message>
        <source>{when}. {copies}: </source>
        <translation>{when}. {copies}: </translation>
    </message>
    <message>
        <source>{when}: {action}, {who}</source>
        <translation>{when}: {action}, {who}</translation>
    </message>
    <message>
        <source>{whose}, para el {day}</source>
        <translation>{whose}, by {day}</translation>
    </message>
    <message>
        <source>«{name}» no es un PDF. Elija el archivo PDF que quiere comprobar.</source>
        <translation>“{name}” is not a PDF. Choose the PDF file that you want to check.</translation>
    </message>
    <message>
        <source>«{path}» no es un archivo de Atención. No se ha tocado; elija otra carpeta.</source>
        <translation>“{path}” is not a file of Atención. It has not been touched; choose another folder.</translation>
    </message>
    <message>
        <source>«{shop}» está listo</source>
        <translation>“{shop}” is ready</translation>
    </message>
    <message>
        <source>«{url}» no es la dirección de un PostgreSQL. Escríbala así: postgresql://usuario@equipo/base.</source>
        <translation>«{url}» is not the address of a PostgreSQL. Write it like this: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>«{value}» no es una fecha que exista. Escríbala como 2026-03-26.</source>
        <translation>“{value}” is not a date that exists. Write it as 2026-03-26.</translation>
    </message>
    <message>
        <source>«{value}» no es una hora. Escríbala como 9:30 o 930.</source>
        <translation>“{value}” is not a time. Write it as 9:30 or 930.</translation>
    </message>
    <message>
        <source>¿En qué puesto está este equipo?</source>
        <translation>Which desk is this computer at?</translation>
    </message>
    <message>
        <source>¿Por qué se anula {number}?</source>
        <translation>Why is {number} cancelled?</translation>
    </message>
    <message>
        <source>¿Por qué se llama ya a {number}?</source>
        <translation>Why is {number} called already?</translation>
    </message>
    <message>
        <source>¿Ya tiene ficha?</source>
        <translation>Is there a file already?</translation>
    </message>
    <message>
        <source>Árabe</source>
        <translation>Arabic</translation>
    </message>
</context>
</TS>
