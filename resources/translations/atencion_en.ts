<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="es">
<context>
    <name>DemoTab</name>
    <message>
        <source>&amp;Nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acogida ñ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>atencion_desktop</name>
    <message>
        <source>Ahora no se puede: está en estado «{state}». Actualice y elija otra acción.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo es de una versión más nueva ({found}; esta conoce la {known}). Actualice el programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo «{path}» está dañado y no se ha tocado. Restaure la última copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El comercio está cifrado y no se encuentra su clave. Escriba el código de recuperación (ATENCION_RECOVERY).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El disco está lleno y no se ha guardado. Libere espacio y repita.</source>
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
        <source>En «{path}» no hay ningún comercio. Créelo con «atencion init».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este comercio ya está abierto en otra ventana. Siga trabajando en ella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta este dato. Escríbalo para continuar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave no abre este comercio. Escriba el código de recuperación que se imprimió al crearlo.</source>
        <translation type="unfinished"></translation>
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
        <source>No se puede escribir en «{path}». Revise los permisos de la carpeta y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra persona lo ha cambiado mientras tanto. No se ha guardado nada: revise lo nuevo y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro programa está usando los datos. Espere unos segundos y repita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su función no permite hacer esto. Pídaselo a una persona supervisora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«{path}» no es un archivo de Atención. No se ha tocado; elija otra carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
