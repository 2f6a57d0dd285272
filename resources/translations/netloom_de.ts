<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>%1 ≠ %2</source>
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 params</source>
        <translation>%1 Param.</translation>
    </message>
    <message>
        <source>no layer “%1” here</source>
        <translation>keine Schicht „%1“ hier</translation>
    </message>
    <message>
        <source>has no input</source>
        <translation>hat keinen Eingang</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 verschoben</translation>
    </message>
    <message>
        <source>The graphs are the same</source>
        <translation>Die Graphen sind gleich</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1 is kept.</source>
        <translation>Epoche %1 ist gesichert.</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 finished: %2 on test</source>
        <translation>%1 ist fertig: %2 im Test</translation>
    </message>
    <message>
        <source>%1 s, %2 epochs.</source>
        <translation>%1 s, %2 Epochen.</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 wurde gestoppt</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 ist divergiert</translation>
    </message>
    <message>
        <source>The loss is not a number; the events say where it began. %1</source>
        <translation>Der Verlust ist keine Zahl; die Ereignisse zeigen, wo es begann. %1</translation>
    </message>
    <message>
        <source>%1 failed at epoch %2</source>
        <translation>%1 ist in Epoche %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The events say why. %1</source>
        <translation>Die Ereignisse nennen den Grund. %1</translation>
    </message>
    <message>
        <source>%1 crashed at epoch %2</source>
        <translation>%1 ist in Epoche %2 abgestürzt</translation>
    </message>
    <message>
        <source>The worker was ended from outside. %1</source>
        <translation>Der Arbeitsprozess wurde von außen beendet. %1</translation>
    </message>
    <message>
        <source>The worker was ended from outside, before anything was kept.</source>
        <translation>Der Arbeitsprozess wurde von außen beendet, bevor etwas gesichert war.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>crashed</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>Pp.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>An empty note</source>
        <translation>Eine leere Notiz</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>has no output</source>
        <translation>hat keinen Ausgang</translation>
    </message>
</context>
<context>
    <name>netloom::app::Chart</name>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>best</source>
        <translation>Bestwert</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
</context>
<context>
    <name>netloom::app::Comparing</name>
    <message>
        <source>The graphs cannot be compared</source>
        <translation>Die Graphen lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>Compare with a project</source>
        <translation>Mit einem Projekt vergleichen</translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom)</source>
        <translation>Netloom-Projekte (*.netloom)</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, aktueller Stand</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>netloom::app::CurvePanel</name>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>train, mean and range</source>
        <translation>Training, Mittel und Bereich</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale of the values</source>
        <translation>Skala der Werte</translation>
    </message>
</context>
<context>
    <name>netloom::app::DifferencePanel</name>
    <message>
        <source>A is %1, B is %2</source>
        <translation>A ist %1, B ist %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Neither has a result yet.</source>
        <translation>Noch hat keiner ein Ergebnis.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All settings are the same; only chance can differ.</source>
        <translation>Gleiche Einstellungen; nur der Zufall kann abweichen.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Open project of B</source>
        <translation>Projekt von B öffnen</translation>
    </message>
    <message>
        <source>Compare graphs</source>
        <translation>Graphen vergleichen</translation>
    </message>
    <message>
        <source>Choose two runs in the table, the second with Ctrl, to see what differs and what it did.</source>
        <translation>Zwei Läufe in der Tabelle auswählen, den zweiten mit Strg, um zu sehen, was sie unterscheidet und was es bewirkt hat.</translation>
    </message>
    <message>
        <source>%1 of %2 settings</source>
        <translation>%1 von %2 Einstellungen</translation>
    </message>
    <message>
        <source>Both have the same graph.</source>
        <translation>Beide haben denselben Graphen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>netloom::app::EventList</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>ep %1</source>
        <translation>Ep %1</translation>
    </message>
</context>
<context>
    <name>netloom::app::ExportDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1, as training would start it</source>
        <translation>%1, wie das Training beginnen würde</translation>
    </message>
    <message>
        <source>#%1 %2, best: epoch %3</source>
        <translation>#%1 %2, beste: Epoche %3</translation>
    </message>
    <message>
        <source>#%1 %2, epoch %3</source>
        <translation>#%1 %2, Epoche %3</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Ordner für den Export</translation>
    </message>
    <message>
        <source>No plugin that writes a format was found. Install Netloom again to get them back.</source>
        <translation>Kein Plugin gefunden, das ein Format schreibt. Installieren Sie Netloom neu, um sie zurückzubekommen.</translation>
    </message>
    <message>
        <source>There is no network yet: the project is empty, and no run has weights. Add layers, or open an example.</source>
        <translation>Es gibt noch kein Netz: Das Projekt ist leer, und kein Lauf hat Gewichte. Fügen Sie Schichten hinzu oder öffnen Sie ein Beispiel.</translation>
    </message>
    <message>
        <source>The network has 1 problem. Mend it, or choose a run.</source>
        <translation>Das Netz hat 1 Problem. Beheben Sie es oder wählen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>The network has %1 problems. Mend them, or choose a run.</source>
        <translation>Das Netz hat %1 Probleme. Beheben Sie sie oder wählen Sie einen Lauf.</translation>
    </message>
    <message>
        <source>Say in which folder the files go.</source>
        <translation>Geben Sie an, in welchen Ordner die Dateien kommen.</translation>
    </message>
    <message>
        <source>There are files in the folder: those of these names are replaced.</source>
        <translation>In dem Ordner liegen Dateien: Die mit diesen Namen werden ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>netloom::app::Exporting</name>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>netloom::app::Forecast</name>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Forecast · %1 epochs</source>
        <translation>Prognose · %1 Epochen</translation>
    </message>
    <message>
        <source>%1 · %2 MB</source>
        <translation>%1 · %2 MB</translation>
    </message>
</context>
<context>
    <name>netloom::app::GivenFiles</name>
    <message>
        <source>The folder has %1 projects. Drop one of them, such as %2.</source>
        <translation>Der Ordner hat %1 Projekte. Ziehen Sie eines davon herein, etwa %2.</translation>
    </message>
    <message>
        <source>The folder has neither images (PNG or JPEG) nor a project (.netloom).</source>
        <translation>Der Ordner hat weder Bilder (PNG oder JPEG) noch ein Projekt (.netloom).</translation>
    </message>
    <message>
        <source>One image is no data. Drop a folder of images, in which each class has a folder of its own.</source>
        <translation>Ein einzelnes Bild sind keine Daten. Ziehen Sie einen Ordner mit Bildern herein, in dem jede Klasse einen eigenen Ordner hat.</translation>
    </message>
    <message>
        <source>This is a %1 model, which Netloom does not read. Draw the network here, or drop a project (.netloom).</source>
        <translation>Das ist ein %1-Modell, das Netloom nicht liest. Zeichnen Sie das Netz hier oder ziehen Sie ein Projekt (.netloom) herein.</translation>
    </message>
    <message>
        <source>Netloom takes projects (.netloom), tables (.csv, .tsv, .jsonl), texts (.txt, .md), arrays (.npy, .npz) and folders of images.</source>
        <translation>Netloom nimmt Projekte (.netloom), Tabellen (.csv, .tsv, .jsonl), Texte (.txt, .md), Felder (.npy, .npz) und Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>There is no such file any more. Drop it anew.</source>
        <translation>Diese Datei gibt es nicht mehr. Ziehen Sie sie neu herein.</translation>
    </message>
    <message>
        <source>This is a device or a pipe. Drop a file.</source>
        <translation>Das ist ein Gerät oder eine Pipe. Ziehen Sie eine Datei herein.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, or copy it.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Ändern Sie ihre Rechte oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>The file is empty: it has 0 bytes.</source>
        <translation>Die Datei ist leer: Sie hat 0 Bytes.</translation>
    </message>
    <message>
        <source>%1 files at once are too many. Drop one project, one table or text, or a folder of images.</source>
        <translation>%1 Dateien auf einmal sind zu viele. Ziehen Sie ein Projekt, eine Tabelle, einen Text oder einen Ordner mit Bildern herein.</translation>
    </message>
    <message>
        <source>%1 is not on this computer. Save it here, then drop the file.</source>
        <translation>%1 liegt nicht auf diesem Rechner. Speichern Sie es hier und ziehen Sie dann die Datei herein.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Nichts wurde übernommen</translation>
    </message>
    <message>
        <source>%1 was not taken</source>
        <translation>%1 wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Take %1 as data</source>
        <translation>%1 als Daten nehmen</translation>
    </message>
    <message>
        <source>%1 is the data of this project</source>
        <translation>%1 sind jetzt die Daten dieses Projekts</translation>
    </message>
    <message>
        <source>Its first rows are in the inspector. Undo brings back what was there.</source>
        <translation>Die ersten Zeilen stehen im Inspektor. Rückgängig bringt zurück, was da war.</translation>
    </message>
</context>
<context>
    <name>netloom::app::KeysDialog</name>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Standardtasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Aktionen oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle Standardtasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>  changed</source>
        <translation>  geändert</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Eine Aktion auswählen, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Press Return or double-click, then press the new keys.</source>
        <translation>Eingabetaste drücken oder doppelklicken, dann die neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>%1 is now for “%2”; it was for “%3”, which has no such key any more.</source>
        <translation>%1 gilt jetzt für „%2“; bisher galt es für „%3“, das diese Tasten nicht mehr hat.</translation>
    </message>
</context>
<context>
    <name>netloom::app::MainWindow</name>
    <message>
        <source>This CPU</source>
        <translation>Diese CPU</translation>
    </message>
    <message>
        <source>%1 cores · f32</source>
        <translation>%1 Kerne · f32</translation>
    </message>
    <message>
        <source>The runs cannot be read</source>
        <translation>Die Läufe lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The run did not start</source>
        <translation>Der Lauf ist nicht gestartet</translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation>Noch nichts auszuführen</translation>
    </message>
    <message>
        <source>Add layers here, or open an example on the start page.</source>
        <translation>Hier Schichten hinzufügen oder auf der Startseite ein Beispiel öffnen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 – Netloom</source>
        <translation>%1 – Netloom</translation>
    </message>
    <message>
        <source>%1 nodes · %2 links</source>
        <translation>%1 Knoten · %2 Verbindungen</translation>
    </message>
    <message>
        <source>`%1` params</source>
        <translation>`%1` Parameter</translation>
    </message>
    <message>
        <source>`%1` per sample</source>
        <translation>`%1` pro Sample</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Changes kept %1</source>
        <translation>Änderungen gesichert %1</translation>
    </message>
    <message>
        <source>The run goes on if you close this window</source>
        <translation>Der Lauf geht weiter, auch wenn dieses Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Full data is drawn: lowest and highest value of every pixel column are kept</source>
        <translation>Alle Daten werden gezeichnet: In jeder Pixelspalte bleiben kleinster und größter Wert erhalten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Leeres Projekt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und neu verbinden</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Apply the shown fix</source>
        <translation>Gezeigte Korrektur anwenden</translation>
    </message>
    <message>
        <source>Add a layer…</source>
        <translation>Schicht hinzufügen…</translation>
    </message>
    <message>
        <source>Replace the layer…</source>
        <translation>Schicht ersetzen…</translation>
    </message>
    <message>
        <source>Link the selected nodes in order</source>
        <translation>Ausgewählte Knoten der Reihe nach verbinden</translation>
    </message>
    <message>
        <source>Swap two inputs</source>
        <translation>Zwei Eingänge tauschen</translation>
    </message>
    <message>
        <source>Make a block of the selected nodes</source>
        <translation>Ausgewählte Knoten zum Block machen</translation>
    </message>
    <message>
        <source>Write out the selected block</source>
        <translation>Ausgewählten Block auflösen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Schicht suchen</translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation>Netz einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Arrange all nodes</source>
        <translation>Alle Knoten anordnen</translation>
    </message>
    <message>
        <source>Arrange the selected nodes</source>
        <translation>Ausgewählte Knoten anordnen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Explain the selected node</source>
        <translation>Ausgewählten Knoten erklären</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe der Oberfläche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Everything will be drawn at %1%.</source>
        <translation>Alles wird mit %1&#xa0;% gezeichnet.</translation>
    </message>
    <message>
        <source>Close Netloom and open it again. A run goes on meanwhile.</source>
        <translation>Netloom schließen und wieder öffnen. Ein Lauf geht dabei weiter.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Open the selected block</source>
        <translation>Ausgewählten Block öffnen</translation>
    </message>
    <message>
        <source>Back out of the open block</source>
        <translation>Offenen Block verlassen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>No plugin that writes a format was found</source>
        <translation>Kein Plugin gefunden, das ein Format schreibt</translation>
    </message>
    <message>
        <source>Write the network for another framework</source>
        <translation>Das Netz für ein anderes Framework schreiben</translation>
    </message>
    <message>
        <source>A plugin was left out</source>
        <translation>Ein Plugin wurde ausgelassen</translation>
    </message>
    <message>
        <source>Search everywhere…</source>
        <translation>Überall suchen…</translation>
    </message>
    <message>
        <source>Overview in the corner</source>
        <translation>Übersicht in der Ecke</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Straighten the links of the selected nodes</source>
        <translation>Verbindungen der gewählten Knoten begradigen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a group around the selected nodes</source>
        <translation>Eine Gruppe um die gewählten Knoten legen</translation>
    </message>
    <message>
        <source>Next colour of the selected notes and groups</source>
        <translation>Nächste Farbe der gewählten Notizen und Gruppen</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>netloom::app::OverlayPanel</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>Choose runs in the table to draw them here</source>
        <translation>Läufe in der Tabelle auswählen, um sie hier zu zeichnen</translation>
    </message>
    <message>
        <source>%1 shown · star marks the best epoch</source>
        <translation>%1 gezeigt · der Stern markiert die beste Epoche</translation>
    </message>
</context>
<context>
    <name>netloom::app::ProjectFiles</name>
    <message>
        <source>Changes are not kept</source>
        <translation>Änderungen werden nicht gesichert</translation>
    </message>
    <message>
        <source>%1 Save the project elsewhere.</source>
        <translation>%1 Speichern Sie das Projekt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Netloom projects (*.netloom)</source>
        <translation>Netloom-Projekte (*.netloom)</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>Das Projekt lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The example cannot be opened</source>
        <translation>Das Beispiel lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The project of run #%1 cannot be opened</source>
        <translation>Das Projekt von Lauf #%1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The changes cannot be read</source>
        <translation>Die Änderungen lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>Opened; one thing was left out</source>
        <translation>Geöffnet; eine Angabe wurde ausgelassen</translation>
    </message>
    <message>
        <source>Opened; %1 things were left out</source>
        <translation>Geöffnet; %1 Angaben wurden ausgelassen</translation>
    </message>
    <message>
        <source>%1 is open in another window</source>
        <translation>%1 ist in einem anderen Fenster geöffnet</translation>
    </message>
    <message>
        <source>Look at it and run it here; what you change is saved under another name.</source>
        <translation>Ansehen und ausführen ist hier möglich; Änderungen werden unter einem anderen Namen gespeichert.</translation>
    </message>
    <message>
        <source>Another program wrote %1</source>
        <translation>Ein anderes Programm hat %1 geschrieben</translation>
    </message>
    <message>
        <source>Your changes are still here. Saving asks which of the two to keep.</source>
        <translation>Die Änderungen sind noch hier. Beim Speichern wird gefragt, welche Fassung bleiben soll.</translation>
    </message>
    <message>
        <source>Load %1 again</source>
        <translation>%1 neu laden</translation>
    </message>
    <message>
        <source>%1 was loaded again</source>
        <translation>%1 wurde neu geladen</translation>
    </message>
    <message>
        <source>Another program wrote it. Undo brings back what was here.</source>
        <translation>Ein anderes Programm hat die Datei geschrieben. „Rückgängig“ holt den vorigen Stand zurück.</translation>
    </message>
    <message>
        <source>It cannot be read any more: %1 What you see is as it was.</source>
        <translation>Die Datei lässt sich nicht mehr lesen: %1 Zu sehen ist der vorige Stand.</translation>
    </message>
    <message>
        <source>Overwrite %1?</source>
        <translation>%1 überschreiben?</translation>
    </message>
    <message>
        <source>Another program wrote %1 since it was opened here.</source>
        <translation>Ein anderes Programm hat %1 geschrieben, seit die Datei hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Save under another name to keep both.</source>
        <translation>Unter einem anderen Namen speichern, um beide zu behalten.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>The project was not saved</source>
        <translation>Das Projekt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 is open in another window, which would lose its changes. Choose another name.</source>
        <translation>%1 ist in einem anderen Fenster geöffnet; dessen Änderungen würden verloren gehen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Save %1?</source>
        <translation>%1 speichern?</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>Runs are kept either way, each with the project as it was run.</source>
        <translation>Läufe bleiben in jedem Fall erhalten, jeder mit dem Projekt, wie es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>netloom::app::RecoveryBanner</name>
    <message>
        <source>The copy from %1 is all there is: the project was never saved.</source>
        <translation>Die Kopie (%1) ist alles, was es gibt: Das Projekt wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>The copy from %1 has changes that `%2` lacks.</source>
        <translation>Die Kopie (%1) enthält Änderungen, die in `%2` fehlen.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 closed without saving</source>
        <translation>%1 wurde ohne Speichern geschlossen</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunBar</name>
    <message>
        <source>Running since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message>
        <source>Paused; running since %1</source>
        <translation>Pausiert; läuft seit %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> · seed %1</source>
        <translation> · Seed %1</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Lauf %1, %2</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>  step</source>
        <translation>  Schritt</translation>
    </message>
    <message>
        <source>elapsed</source>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Samples per second</source>
        <translation>Samples pro Sekunde</translation>
    </message>
    <message>
        <source>Step, mean</source>
        <translation>Schritt, Mittel</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunsDelegate</name>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunsModel</name>
    <message>
        <source>Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation>Aus dem Diagramm nehmen</translation>
    </message>
    <message>
        <source>Show it in the chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Val %1</source>
        <translation>Val. %1</translation>
    </message>
    <message>
        <source>Val loss, best</source>
        <translation>Bester Val.-Verlust</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunsPage</name>
    <message>
        <source>Rename…	F2</source>
        <translation>Umbenennen…	F2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>Zugehöriges Projekt öffnen</translation>
    </message>
    <message>
        <source>Delete…	Del</source>
        <translation>Löschen…	Del</translation>
    </message>
    <message>
        <source>run #%1</source>
        <translation>Lauf #%1</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>Delete runs</source>
        <translation>Läufe löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The curves and events go for good.</source>
        <translation>Kurven und Ereignisse werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The curves, events and %1 of checkpoints go for good.</source>
        <translation>Kurven, Ereignisse und %1 an Checkpoints werden endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Project files are kept.</source>
        <translation>Projektdateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Each training is kept here and can be compared with any other.</source>
        <translation>Jedes Training bleibt hier erhalten und lässt sich mit jedem anderen vergleichen.</translation>
    </message>
    <message>
        <source>Run this project</source>
        <translation>Dieses Projekt ausführen</translation>
    </message>
    <message>
        <source>Filter by name, project, status</source>
        <translation>Nach Name, Projekt, Status filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What to do with the chosen runs</source>
        <translation>Aktionen für die ausgewählten Läufe</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>netloom::app::RunsTable</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
</context>
<context>
    <name>netloom::app::SearchBox</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Recent project</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Search nodes, layers, actions, settings and projects</source>
        <translation>Knoten, Schichten, Aktionen, Einstellungen und Projekte suchen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>netloom::app::SidePanel</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
</context>
<context>
    <name>netloom::app::StartPage</name>
    <message>
        <source>#%1 %2, epoch %3 of %4</source>
        <translation>#%1 %2, Epoche %3 von %4</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 Lauf</translation>
    </message>
    <message>
        <source>%1 runs</source>
        <translation>%1 Läufe</translation>
    </message>
    <message>
        <source>best %1 validation</source>
        <translation>Validierung: Bestwert %1</translation>
    </message>
    <message>
        <source>%1 nodes · %2</source>
        <translation>%1 Knoten · %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 cores, %2, %3 GB.
Runs use the CPU.</source>
        <translation>%1 Kerne, %2, %3 GB.
Läufe nutzen die CPU.</translation>
    </message>
    <message>
        <source>Empty project</source>
        <translation>Leeres Projekt</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Data included: open one and press Run.</source>
        <translation>Daten inbegriffen: eines öffnen und „Ausführen“ drücken.</translation>
    </message>
</context>
<context>
    <name>netloom::app::TopBar</name>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Menu (Alt+M)</source>
        <translation>Menü (Alt+M)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>There are changes that are not saved (Ctrl+S)</source>
        <translation>Es gibt nicht gespeicherte Änderungen (Ctrl+S)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>netloom::app::TrainPage</name>
    <message>
        <source>best %1 at %2</source>
        <translation>Best. %1, Ep. %2</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Each training is kept here and can be compared with any other.</source>
        <translation>Jedes Training bleibt hier erhalten und lässt sich mit jedem anderen vergleichen.</translation>
    </message>
    <message>
        <source>Run this project</source>
        <translation>Dieses Projekt ausführen</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Val.-Genauigkeit</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Val.-Verlust</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 schedule</source>
        <translation>Plan: %1</translation>
    </message>
</context>
<context>
    <name>netloom::editor</name>
    <message>
        <source>Arrange all nodes</source>
        <translation>Alle Knoten anordnen</translation>
    </message>
    <message>
        <source>Arrange %1 nodes</source>
        <translation>%1 Knoten anordnen</translation>
    </message>
    <message>
        <source>Align %1 nodes in a row</source>
        <translation>%1 Knoten in einer Reihe ausrichten</translation>
    </message>
    <message>
        <source>Align %1 nodes in a column</source>
        <translation>%1 Knoten in einer Spalte ausrichten</translation>
    </message>
    <message>
        <source>Distribute %1 nodes</source>
        <translation>%1 Knoten verteilen</translation>
    </message>
    <message>
        <source>Select the nodes that the block should hold.</source>
        <translation>Wählen Sie die Knoten aus, die der Block enthalten soll.</translation>
    </message>
    <message>
        <source>These nodes cannot be a block: inputs, outputs and targets stay outside, and no node outside may lie between them or share weights with them. Select fewer nodes, or those between too.</source>
        <translation>Diese Knoten können kein Block sein: Eingänge, Ausgänge und Ziele bleiben außerhalb, und kein Knoten außerhalb darf zwischen ihnen liegen oder Gewichte mit ihnen teilen. Wählen Sie weniger Knoten aus oder auch die dazwischen.</translation>
    </message>
    <message>
        <source>Write out the block %1</source>
        <translation>Block %1 auflösen</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>%1 mit %2 verbinden</translation>
    </message>
    <message>
        <source>Remove a link of %1</source>
        <translation>Verbindung von %1 entfernen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1 nodes</source>
        <translation>%1 Knoten löschen</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 nodes</source>
        <translation>%1 Knoten verschieben</translation>
    </message>
    <message>
        <source>A name has letters, digits and underscores only, such as conv1.</source>
        <translation>Ein Name besteht nur aus Buchstaben, Ziffern und Unterstrichen, etwa conv1.</translation>
    </message>
    <message>
        <source>There is a node %1 already.</source>
        <translation>Einen Knoten %1 gibt es schon.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
    <message>
        <source>Reset %1 of %2</source>
        <translation>%1 von %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Paste %n nodes</source>
        <translation>%n Knoten einfügen</translation>
    </message>
    <message>
        <source>%1 → %2 params</source>
        <translation>%1 → %2 Parameter</translation>
    </message>
    <message>
        <source>Move a link to %1</source>
        <translation>Verbindung nach %1 verlegen</translation>
    </message>
    <message>
        <source>Move %1 into a link</source>
        <translation>%1 in eine Verbindung schieben</translation>
    </message>
    <message>
        <source>Link %1 nodes in order</source>
        <translation>%1 Knoten der Reihe nach verbinden</translation>
    </message>
    <message>
        <source>Swap the inputs of %1</source>
        <translation>Eingänge von %1 tauschen</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Cut a link</source>
        <translation>Verbindung trennen</translation>
    </message>
    <message>
        <source>Cut %1 links</source>
        <translation>%1 Verbindungen trennen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A built-in set such as digits, or the path of a CSV file, a text or a folder of images beside the project.</source>
        <translation>Ein eingebauter Datensatz wie digits oder der Pfad einer CSV-Datei, eines Textes oder eines Bilderordners neben dem Projekt.</translation>
    </message>
    <message>
        <source>Columns of the data that go into this node.</source>
        <translation>Spalten der Daten, die in diesen Knoten gehen.</translation>
    </message>
    <message>
        <source>Brings the values of %1 to mean 0 and deviation 1, by the training rows.</source>
        <translation>Bringt die Werte von %1 anhand der Trainingszeilen auf Mittelwert 0 und Standardabweichung 1.</translation>
    </message>
    <message>
        <source>Standardise</source>
        <translation>Standardisieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Share of the rows the network learns from.</source>
        <translation>Anteil der Zeilen, aus denen das Netz lernt.</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Share that is watched while it learns.</source>
        <translation>Anteil, der während des Lernens beobachtet wird.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Share that is kept for the final mark.</source>
        <translation>Anteil, der für die abschließende Bewertung bleibt.</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Split-Seed</translation>
    </message>
    <message>
        <source>Chooses which rows go where.</source>
        <translation>Bestimmt, welche Zeilen wohin kommen.</translation>
    </message>
    <message>
        <source>Stratify</source>
        <translation>Stratifizieren</translation>
    </message>
    <message>
        <source>Keeps the shares of the classes alike in all three.</source>
        <translation>Hält die Anteile der Klassen in allen drei Teilen gleich.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Parts for cross-validation, of which one is the test part; 0 for none.</source>
        <translation>Teile für die Kreuzvalidierung, von denen einer der Testteil ist; 0 für keine.</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Test-Fold</translation>
    </message>
    <message>
        <source>The part that is tested, from 1.</source>
        <translation>Der Teil, der getestet wird, ab 1.</translation>
    </message>
    <message>
        <source>Balance classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Repeats training rows of rare classes until all classes are as frequent.</source>
        <translation>Wiederholt Trainingszeilen seltener Klassen, bis alle Klassen gleich häufig sind.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>A row without a value is a problem.</source>
        <translation>Eine Zeile ohne Wert ist ein Problem.</translation>
    </message>
    <message>
        <source>Rows without a value are left out.</source>
        <translation>Zeilen ohne Wert werden ausgelassen.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows that are drawn; 0 for as many as usual.</source>
        <translation>Zeilen, die erzeugt werden; 0 für die übliche Anzahl.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Deviation added to points, series and pixels; figures are about 1 wide.</source>
        <translation>Streuung, die zu Punkten, Reihen und Pixeln addiert wird; Figuren sind etwa 1 breit.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Arms of the spirals; 0 for as many as usual.</source>
        <translation>Arme der Spiralen; 0 für die übliche Anzahl.</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Windungen</translation>
    </message>
    <message>
        <source>Turns of a spiral&apos;s arm.</source>
        <translation>Windungen eines Spiralarms.</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Kinds of shapes that are drawn; 0 for all six.</source>
        <translation>Arten von Formen, die erzeugt werden; 0 für alle sechs.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Height and width of an image in pixels.</source>
        <translation>Höhe und Breite eines Bildes in Pixeln.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>3 for colour, 1 for grey.</source>
        <translation>3 für Farbe, 1 für Grau.</translation>
    </message>
    <message>
        <source>Points seed</source>
        <translation>Punkte-Seed</translation>
    </message>
    <message>
        <source>Chooses what is drawn.</source>
        <translation>Bestimmt, was erzeugt wird.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Every character is a token.</source>
        <translation>Jedes Zeichen ist ein Token.</translation>
    </message>
    <message>
        <source>Every word is a token.</source>
        <translation>Jedes Wort ist ein Token.</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinschreibung</translation>
    </message>
    <message>
        <source>Reads A to Z as a to z.</source>
        <translation>Liest A bis Z als a bis z.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Tokens kept of a running text, the most frequent; 0 keeps all.</source>
        <translation>Anzahl der häufigsten Tokens, die von einem Fließtext behalten werden; 0 behält alle.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Steps that an input sees; 0 is 64 for text and no windows for tables.</source>
        <translation>Schritte, die ein Eingang sieht; 0 heißt 64 bei Text und keine Fenster bei Tabellen.</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Steps from window to window; 0 is the length for text, else 1.</source>
        <translation>Schritte von Fenster zu Fenster; 0 heißt bei Text die Fensterlänge, sonst 1.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Steps ahead that a target holds.</source>
        <translation>Schritte im Voraus, die ein Ziel enthält.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Pixels that images are scaled to.</source>
        <translation>Pixel, auf die Bilder skaliert werden.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Three channels: red, green, blue.</source>
        <translation>Drei Kanäle: Rot, Grün, Blau.</translation>
    </message>
    <message>
        <source>One channel.</source>
        <translation>Ein Kanal.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>A CSV file in the folder whose first column names the images; without one, folders are classes.</source>
        <translation>Eine CSV-Datei im Ordner, deren erste Spalte die Bilder nennt; ohne sie sind Ordner die Klassen.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Share of images that may be unreadable.</source>
        <translation>Anteil der Bilder, die unlesbar sein dürfen.</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Mirrors half of the images in training.</source>
        <translation>Spiegelt im Training die Hälfte der Bilder.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Added to all pixels at most in training; 1 is from black to white.</source>
        <translation>Wird im Training höchstens zu allen Pixeln addiert; 1 reicht von Schwarz bis Weiß.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Times that every training row is seen.</source>
        <translation>Wie oft jede Trainingszeile gesehen wird.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Rows per step. Larger is faster per row and smoother.</source>
        <translation>Zeilen pro Schritt. Größer ist pro Zeile schneller und glatter.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Chooses start values, order and dropout.</source>
        <translation>Bestimmt Startwerte, Reihenfolge und Dropout.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Clip norm</source>
        <translation>Normgrenze</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together; 0 for any.</source>
        <translation>Größte Norm aller Gradienten zusammen; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>Clip value</source>
        <translation>Wertgrenze</translation>
    </message>
    <message>
        <source>Largest element of a gradient; 0 for any.</source>
        <translation>Größtes Element eines Gradienten; 0 für unbegrenzt.</translation>
    </message>
    <message>
        <source>The block around shows %1. Hide that first, then make a block.</source>
        <translation>Der äußere Block zeigt %1. Verbergen Sie das zuerst, dann bilden Sie einen Block.</translation>
    </message>
    <message>
        <source>A block&apos;s name has letters, digits and underscores only, such as residual.</source>
        <translation>Der Name eines Blocks hat nur Buchstaben, Ziffern und Unterstriche, etwa residual.</translation>
    </message>
    <message>
        <source>There is a layer or block %1 already.</source>
        <translation>Es gibt schon eine Schicht oder einen Block %1.</translation>
    </message>
    <message>
        <source>Rename the block %1 to %2</source>
        <translation>Block %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Give %1 a block of its own</source>
        <translation>%1 einen eigenen Block geben</translation>
    </message>
    <message>
        <source>Show %1 on the block</source>
        <translation>%1 am Block zeigen</translation>
    </message>
    <message>
        <source>Hide %1 on the block</source>
        <translation>%1 am Block verbergen</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Show dismissed warnings</source>
        <translation>Ausgeblendete Warnungen zeigen</translation>
    </message>
    <message>
        <source>Pairs by</source>
        <translation>Paare nach</translation>
    </message>
    <message>
        <source>The column of a class: rows become pairs, half of them of one class.</source>
        <translation>Die Spalte einer Klasse: Aus Zeilen werden Paare, die Hälfte davon aus einer Klasse.</translation>
    </message>
    <message>
        <source>Pairs a row</source>
        <translation>Paare je Zeile</translation>
    </message>
    <message>
        <source>Pairs alike that each row begins, and as many that differ.</source>
        <translation>Gleiche Paare, die jede Zeile beginnt, und ebenso viele ungleiche.</translation>
    </message>
    <message>
        <source>Pixels that images are moved at most in training. Black comes in, and into masks the label that the loss leaves out, or class 0.</source>
        <translation>Pixel, um die Bilder im Training höchstens verschoben werden. Nach rückt Schwarz, in Masken die Klasse, die der Verlust auslässt, sonst Klasse 0.</translation>
    </message>
    <message>
        <source>Degrees that images are turned at most in training. What comes in is as with Shift.</source>
        <translation>Grad, um die Bilder im Training höchstens gedreht werden. Nach rückt dasselbe wie beim Verschieben.</translation>
    </message>
    <message>
        <source>Average weights</source>
        <translation>Mittel der Gewichte</translation>
    </message>
    <message>
        <source>Keeps a running mean of the weights (EMA), which is steadier than they are, and validates, tests and saves that. 0.999 is usual; 0 for none.</source>
        <translation>Führt ein gleitendes Mittel der Gewichte (EMA) mit, das ruhiger ist als sie selbst; validiert, getestet und gespeichert wird dieses. Üblich ist 0,999; 0 für keines.</translation>
    </message>
    <message>
        <source>Copy nodes with Ctrl C, or lines of nodes from a project file.</source>
        <translation>Kopieren Sie Knoten mit Strg C oder Zeilen mit Knoten aus einer Projektdatei.</translation>
    </message>
    <message>
        <source>The clipboard has no text. %1</source>
        <translation>Die Zwischenablage hat keinen Text. %1</translation>
    </message>
    <message>
        <source>The clipboard has no nodes, but “%1”. %2</source>
        <translation>Die Zwischenablage hat keine Knoten, sondern „%1“. %2</translation>
    </message>
    <message>
        <source>The clipboard has a text of %1 million characters, and nodes have at most %2. Open it as a project file.</source>
        <translation>Die Zwischenablage hat einen Text mit %1 Millionen Zeichen; Knoten haben höchstens %2. Öffnen Sie ihn als Projektdatei.</translation>
    </message>
    <message>
        <source>The clipboard begins with “{” as a project does, but: %1</source>
        <translation>Die Zwischenablage beginnt mit „{“ wie ein Projekt, aber: %1</translation>
    </message>
    <message>
        <source>Pasted; one thing was left out</source>
        <translation>Eingefügt; eines wurde weggelassen</translation>
    </message>
    <message>
        <source>Pasted; %1 things were left out</source>
        <translation>Eingefügt; %1 Dinge wurden weggelassen</translation>
    </message>
    <message>
        <source>There is no node here for links from: %1. Draw these anew.</source>
        <translation>Hier fehlen Knoten für Verbindungen von: %1. Zeichnen Sie diese neu.</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Nichts wurde eingefügt</translation>
    </message>
    <message>
        <source>Lead a link to %1</source>
        <translation>Eine Verbindung zu %1 führen</translation>
    </message>
    <message>
        <source>Straighten links</source>
        <translation>Verbindungen begradigen</translation>
    </message>
    <message>
        <source>Straighten a link</source>
        <translation>Eine Verbindung begradigen</translation>
    </message>
    <message>
        <source>Move %1 things</source>
        <translation>%1 Dinge verschieben</translation>
    </message>
    <message>
        <source>Delete %1 things</source>
        <translation>%1 Dinge löschen</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Eine Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Name a group</source>
        <translation>Eine Gruppe benennen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Resize a group</source>
        <translation>Größe einer Gruppe ändern</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>Größe einer Notiz ändern</translation>
    </message>
    <message>
        <source>Colour notes and groups</source>
        <translation>Notizen und Gruppen färben</translation>
    </message>
    <message>
        <source>This is so at %1, not here.</source>
        <translation>So ist es bei %1, nicht hier.</translation>
    </message>
</context>
<context>
    <name>netloom::editor::BlockBar</name>
    <message>
        <source>Give this one a copy of its own</source>
        <translation>Diesem eine eigene Kopie geben</translation>
    </message>
    <message>
        <source>Open block</source>
        <translation>Offener Block</translation>
    </message>
    <message>
        <source>%1 is used here only.</source>
        <translation>%1 wird nur hier verwendet.</translation>
    </message>
    <message>
        <source>%1 is used %2 times: a change here changes all of them.</source>
        <translation>%1 wird %2-mal verwendet: Eine Änderung hier ändert alle.</translation>
    </message>
    <message>
        <source>Back to %1 (Escape goes one step)</source>
        <translation>Zurück zu %1 (Escape geht einen Schritt)</translation>
    </message>
</context>
<context>
    <name>netloom::editor::BlockPage</name>
    <message>
        <source>Name of the block</source>
        <translation>Name des Blocks</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Shown on the block</source>
        <translation>Am Block gezeigt</translation>
    </message>
    <message>
        <source>Each use of the block sets these for itself. To add one, select a node and press the block sign at a parameter.</source>
        <translation>Jede Verwendung des Blocks setzt diese für sich. Für einen weiteren einen Knoten auswählen und das Blockzeichen an einem Parameter drücken.</translation>
    </message>
    <message>
        <source>sets %1</source>
        <translation>setzt %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Used once</source>
        <translation>Einmal verwendet</translation>
    </message>
    <message>
        <source>Used %1 times</source>
        <translation>%1-mal verwendet</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CanvasView</name>
    <message>
        <source>Canvas</source>
        <translation>Arbeitsfläche</translation>
    </message>
    <message>
        <source>The network as a graph. Arrow keys walk along links.</source>
        <translation>Das Netz als Graph. Die Pfeiltasten folgen den Verbindungen.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CanvasWidget</name>
    <message>
        <source>Add a layer…</source>
        <translation>Schicht hinzufügen…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Arrange all nodes</source>
        <translation>Alle Knoten anordnen</translation>
    </message>
    <message>
        <source>Fit the network</source>
        <translation>Netz einpassen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Link in order</source>
        <translation>Der Reihe nach verbinden</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Replace the layer…</source>
        <translation>Schicht ersetzen…</translation>
    </message>
    <message>
        <source>Swap two inputs</source>
        <translation>Zwei Eingänge tauschen</translation>
    </message>
    <message>
        <source>Make a block</source>
        <translation>Zum Block machen</translation>
    </message>
    <message>
        <source>Write out the block</source>
        <translation>Block auflösen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und neu verbinden</translation>
    </message>
    <message>
        <source>In layers</source>
        <translation>In Ebenen</translation>
    </message>
    <message>
        <source>Align in a row</source>
        <translation>In einer Reihe ausrichten</translation>
    </message>
    <message>
        <source>Align in a column</source>
        <translation>In einer Spalte ausrichten</translation>
    </message>
    <message>
        <source>Equal distances in the row</source>
        <translation>Gleiche Abstände in der Reihe</translation>
    </message>
    <message>
        <source>Equal distances in the column</source>
        <translation>Gleiche Abstände in der Spalte</translation>
    </message>
    <message>
        <source>An empty canvas</source>
        <translation>Leere Arbeitsfläche</translation>
    </message>
    <message>
        <source>Drag a layer from the left, or double-click here to search one. Begin with Input.</source>
        <translation>Eine Schicht von links hierherziehen oder hier doppelklicken, um eine zu suchen. Mit Input beginnen.</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Name des Knotens</translation>
    </message>
    <message>
        <source>Layers that take %1</source>
        <translation>Schichten, die %1 annehmen</translation>
    </message>
    <message>
        <source>Layers that feed %1</source>
        <translation>Schichten, die %1 speisen</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Replace %1 by</source>
        <translation>%1 ersetzen durch</translation>
    </message>
    <message>
        <source>Open the block</source>
        <translation>Block öffnen</translation>
    </message>
    <message>
        <source>Lead the link through here</source>
        <translation>Die Verbindung hier entlang führen</translation>
    </message>
    <message>
        <source>Straighten the link</source>
        <translation>Die Verbindung begradigen</translation>
    </message>
    <message>
        <source>Cut the link</source>
        <translation>Die Verbindung trennen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add a group around</source>
        <translation>Eine Gruppe darum legen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ChangedDot</name>
    <message>
        <source>Differs from the default</source>
        <translation>Weicht vom Standard ab</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ClassBars</name>
    <message>
        <source>and %1 more classes</source>
        <translation>und %1 weitere Klassen</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CodePanel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Save the code as…</source>
        <translation>Code speichern unter…</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Noch kein Code</translation>
    </message>
    <message>
        <source>Format of the code</source>
        <translation>Format des Codes</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>%1 lines of %2.</source>
        <translation>%1 Zeilen %2.</translation>
    </message>
    <message>
        <source>The network is being read.</source>
        <translation>Das Netz wird gelesen.</translation>
    </message>
    <message>
        <source>This is the last network that fitted. %1</source>
        <translation>Dies ist das letzte Netz, das gepasst hat. %1</translation>
    </message>
    <message>
        <source>Save the code as</source>
        <translation>Code speichern unter</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>Code saved</source>
        <translation>Code gespeichert</translation>
    </message>
    <message>
        <source>The code was not saved</source>
        <translation>Der Code wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CodeView</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ComboEditor</name>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>netloom::editor::CompareView</name>
    <message>
        <source>First graph</source>
        <translation>Erster Graph</translation>
    </message>
    <message>
        <source>Second graph</source>
        <translation>Zweiter Graph</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>netloom::editor::DataSection</name>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Rows by %1</source>
        <translation>Zeilen nach %1</translation>
    </message>
    <message>
        <source>Reading the data: %1 %</source>
        <translation>Lese die Daten: %1 %</translation>
    </message>
</context>
<context>
    <name>netloom::editor::Document</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ExplanationLines</name>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
</context>
<context>
    <name>netloom::editor::HelpPage</name>
    <message>
        <source>In this network</source>
        <translation>In diesem Netz</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Standard %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
</context>
<context>
    <name>netloom::editor::HelpPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
</context>
<context>
    <name>netloom::editor::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>netloom::editor::LayerChooser</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search layers that fit</source>
        <translation>Passende Schichten suchen</translation>
    </message>
    <message>
        <source>Layers that fit</source>
        <translation>Passende Schichten</translation>
    </message>
    <message>
        <source>No layer that fits is called so.</source>
        <translation>Keine passende Schicht heißt so.</translation>
    </message>
</context>
<context>
    <name>netloom::editor::LayerListModel</name>
    <message>
        <source>%1, %2 layers, open</source>
        <translation>%1, %2 Schichten, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, %2 layers, folded</source>
        <translation>%1, %2 Schichten, eingeklappt</translation>
    </message>
</context>
<context>
    <name>netloom::editor::LayerListView</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>netloom::editor::Minimap</name>
    <message>
        <source>Overview of the network</source>
        <translation>Übersicht des Netzes</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere</source>
        <translation>Klicken oder ziehen, um woanders hinzusehen</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NodeHeader</name>
    <message>
        <source>Explain this layer (F1)</source>
        <translation>Diese Schicht erklären (F1)</translation>
    </message>
    <message>
        <source>Name of the node</source>
        <translation>Name des Knotens</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>No layer “%1” here</source>
        <translation>Keine Schicht „%1“ hier</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NodePage</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NodesPage</name>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>Common parameters</source>
        <translation>Gemeinsame Parameter</translation>
    </message>
    <message>
        <source>These layers have no parameter in common.</source>
        <translation>Diese Schichten haben keinen gemeinsamen Parameter.</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NumberEditor</name>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, Schieberegler</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NumberField</name>
    <message>
        <source>A number is needed, such as %1</source>
        <translation>Eine Zahl ist nötig, etwa %1</translation>
    </message>
    <message>
        <source>A whole number is needed</source>
        <translation>Eine ganze Zahl ist nötig</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>netloom::editor::NumbersEditor</name>
    <message>
        <source>%1, part %2</source>
        <translation>%1, Teil %2</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>netloom::editor::OutlineModel</name>
    <message>
        <source>unknown layer</source>
        <translation>unbekannte Schicht</translation>
    </message>
    <message>
        <source>gives %1</source>
        <translation>ergibt %1</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>input %1 from %2, %3</source>
        <translation>Eingang %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>netloom::editor::OutlinePanel</name>
    <message>
        <source>No nodes yet</source>
        <translation>Noch keine Knoten</translation>
    </message>
    <message>
        <source>Add a layer; it is listed here with its links.</source>
        <translation>Eine Schicht hinzufügen; sie steht dann hier mit ihren Verbindungen.</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>Gliederung des Netzes</translation>
    </message>
</context>
<context>
    <name>netloom::editor::OutputSection</name>
    <message>
        <source>Output for the first row</source>
        <translation>Ausgabe für die erste Zeile</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>untrainiert</translation>
    </message>
    <message>
        <source>With the weights of the chosen run</source>
        <translation>Mit den Gewichten des gewählten Laufs</translation>
    </message>
    <message>
        <source>With the weights that training starts from</source>
        <translation>Mit den Gewichten, mit denen das Training beginnt</translation>
    </message>
    <message>
        <source>Output of %1 for the first row</source>
        <translation>Ausgabe von %1 für die erste Zeile</translation>
    </message>
</context>
<context>
    <name>netloom::editor::PalettePanel</name>
    <message>
        <source>Layer palette</source>
        <translation>Schichtenpalette</translation>
    </message>
    <message>
        <source>Search %1 layers</source>
        <translation>%1 Schichten durchsuchen</translation>
    </message>
    <message>
        <source>Search layers</source>
        <translation>Schichten suchen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No layer has it in its name or description.</source>
        <translation>Keine Schicht hat das im Namen oder in der Beschreibung.</translation>
    </message>
    <message>
        <source>1 layer without “%1”.</source>
        <translation>1 Schicht ohne „%1“.</translation>
    </message>
    <message>
        <source>%1 layers without “%2”.</source>
        <translation>%1 Schichten ohne „%2“.</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Nichts für „%1“</translation>
    </message>
</context>
<context>
    <name>netloom::editor::PaletteStrip</name>
    <message>
        <source>%1, 1 layer</source>
        <translation>%1, 1 Schicht</translation>
    </message>
    <message>
        <source>%1, %2 layers</source>
        <translation>%1, %2 Schichten</translation>
    </message>
    <message>
        <source>Layer palette, folded</source>
        <translation>Schichtenpalette, eingeklappt</translation>
    </message>
    <message>
        <source>Search all layers (/)</source>
        <translation>Alle Schichten durchsuchen (/)</translation>
    </message>
    <message>
        <source>Outline of the network</source>
        <translation>Gliederung des Netzes</translation>
    </message>
</context>
<context>
    <name>netloom::editor::PanelTab</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProblemCard</name>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>What the layer of %1 does, with these numbers (F1)</source>
        <translation>Was die Schicht von %1 tut, mit diesen Zahlen (F1)</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <translation>Alt+Enter</translation>
    </message>
    <message>
        <source>undo with Ctrl Z</source>
        <translation>mit Strg Z rückgängig</translation>
    </message>
    <message>
        <source>%1 · undo with Ctrl Z</source>
        <translation>%1 · mit Strg Z rückgängig</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProblemNote</name>
    <message>
        <source>Undo with Ctrl Z</source>
        <translation>Mit Strg Z rückgängig</translation>
    </message>
    <message>
        <source>%1 · undo with Ctrl Z</source>
        <translation>%1 · mit Strg Z rückgängig</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProblemRow</name>
    <message>
        <source>Explain (F1)</source>
        <translation>Erklären (F1)</translation>
    </message>
    <message>
        <source>%1: %2 %3: %4</source>
        <translation>%1: %2 %3: %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Undo with Ctrl Z</source>
        <translation>Mit Strg Z rückgängig</translation>
    </message>
    <message>
        <source>%1 · undo with Ctrl Z</source>
        <translation>%1 · mit Strg Z rückgängig</translation>
    </message>
    <message>
        <source>Do not warn of this again (Del)</source>
        <translation>Davor nicht mehr warnen (Entf)</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Every shape fits: 1 node, %1 params.</source>
        <translation>Alle Formen passen: 1 Knoten, %1 Parameter.</translation>
    </message>
    <message>
        <source>Every shape fits: %1 nodes, %2 params.</source>
        <translation>Alle Formen passen: %1 Knoten, %2 Parameter.</translation>
    </message>
    <message>
        <source>Show 1 dismissed warning</source>
        <translation>1 ausgeblendete Warnung zeigen</translation>
    </message>
    <message>
        <source>Show %1 dismissed warnings</source>
        <translation>%1 ausgeblendete Warnungen zeigen</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ProjectPage</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Phase %1 of %2</source>
        <translation>Phase %1 von %2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>nodes, links</source>
        <translation>Knoten, Verbindungen</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>per sample</source>
        <translation>pro Sample</translation>
    </message>
    <message>
        <source>%1 nodes · %2 links</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>netloom::editor::RateCurve</name>
    <message>
        <source>The learning rate goes from %1 to %2</source>
        <translation>Die Lernrate geht von %1 bis %2</translation>
    </message>
    <message>
        <source>Learning rate over the run</source>
        <translation>Lernrate über den Lauf</translation>
    </message>
    <message>
        <source>epoch 1</source>
        <translation>Epoche 1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>höchstens %1</translation>
    </message>
</context>
<context>
    <name>netloom::editor::RemarkField</name>
    <message>
        <source>Title of the group</source>
        <translation>Titel der Gruppe</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write here. Escape ends it.</source>
        <translation>Hier schreiben. Esc beendet.</translation>
    </message>
</context>
<context>
    <name>netloom::editor::SampleGrid</name>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>and %1 more channels</source>
        <translation>und %1 weitere Kanäle</translation>
    </message>
    <message>
        <source>scaled to the largest</source>
        <translation>auf den größten skaliert</translation>
    </message>
</context>
<context>
    <name>netloom::editor::SettingForm</name>
    <message>
        <source>More settings</source>
        <translation>Mehr Einstellungen</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
</context>
<context>
    <name>netloom::editor::SettingRow</name>
    <message>
        <source>Set %1 to its default</source>
        <translation>%1 auf Standard setzen</translation>
    </message>
    <message>
        <source> Default %1.</source>
        <translation> Standard: %1.</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ShapeSection</name>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 inputs</source>
        <translation>%1 Eingänge</translation>
    </message>
    <message>
        <source>%1 of the params</source>
        <translation>%1 der Parameter</translation>
    </message>
    <message>
        <source>%1 of the arithmetic</source>
        <translation>%1 der Rechenarbeit</translation>
    </message>
    <message>
        <source>%1 per row, %2 of the memory</source>
        <translation>%1 je Zeile, %2 des Speichers</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ShowButton</name>
    <message>
        <source>Show on the block</source>
        <translation>Am Block zeigen</translation>
    </message>
    <message>
        <source>Show on the block, so that each use sets its own</source>
        <translation>Am Block zeigen, damit jede Verwendung den eigenen Wert setzt</translation>
    </message>
    <message>
        <source>Shown on the block as %1. Click to hide it</source>
        <translation>Am Block als %1 gezeigt. Klicken, um es auszublenden</translation>
    </message>
</context>
<context>
    <name>netloom::editor::SwitchEditor</name>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>netloom::editor::TextEditor</name>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
</context>
<context>
    <name>netloom::editor::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ZoomBar</name>
    <message>
        <source>Zoom out (Ctrl -)</source>
        <translation>Verkleinern (Ctrl -)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation>Vergrößern (Ctrl +)</translation>
    </message>
    <message>
        <source>Fit the network (F)</source>
        <translation>Netz einpassen (F)</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>Make a block of %1 nodes</source>
        <translation>%1 Knoten zum Block machen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
</context>
</TS>
