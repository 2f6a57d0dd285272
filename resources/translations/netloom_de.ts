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
        <translation>PP</translation>
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
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>top5 accuracy</source>
        <translation>Top-5-Genauigkeit</translation>
    </message>
    <message>
        <source>mean iou</source>
        <translation>Mittlere IoU</translation>
    </message>
    <message>
        <source>label error rate</source>
        <translation>Label-Fehlerrate</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Training: %1</translation>
    </message>
    <message>
        <source>Validation %1</source>
        <translation>Val.-%1</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>%1 more: `loom help` in a terminal names all of them.</source>
        <translation>%1 weitere: `loom help` im Terminal nennt alle.</translation>
    </message>
    <message>
        <source>A plugin was left out</source>
        <translation>Ein Plugin wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 plugins were left out</source>
        <translation>%1 Plugins wurden ausgelassen</translation>
    </message>
    <message>
        <source>and %1 more inputs</source>
        <translation>und %1 weitere Eingänge</translation>
    </message>
    <message>
        <source> The validation loss was still falling: train longer.</source>
        <translation> Der Validierungsverlust sank noch: länger trainieren.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>under 1 s</source>
        <translation>unter 1 s</translation>
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
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 epochs.</source>
        <translation>%1, %2 Epochen.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>teilt Gewichte mit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Best validation %1</source>
        <translation>Best. Val.-%1</translation>
    </message>
    <message>
        <source>Best training %1</source>
        <translation>Best. Training: %1</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Training share</source>
        <translation>Trainingsanteil</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>Split seed</source>
        <translation>Split-Seed</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Test-Fold</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>%1, phase %2</source>
        <translation>%1, Phase %2</translation>
    </message>
    <message>
        <source>1 setting</source>
        <translation>1 Einstellung</translation>
    </message>
    <message>
        <source>%1 settings</source>
        <translation>%1 Einstellungen</translation>
    </message>
    <message>
        <source>1 param</source>
        <translation>1 Param.</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>after</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>alle Schritte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>kausal</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>cross entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>gelu</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>kaiming normal</source>
        <translation>Kaiming normal</translation>
    </message>
    <message>
        <source>kaiming uniform</source>
        <translation>Kaiming gleichverteilt</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>letzter Schritt</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>kleinste Quadrate</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>log probabilities</source>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>logarithms</source>
        <translation>Logarithmen</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erfunden</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nächster</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>probabilities</source>
        <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>pytorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>real</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>relu</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>silu</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>small normal</source>
        <translation>klein normal</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>gleichverteilt</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>ohne Rand</translation>
    </message>
    <message>
        <source>wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>xavier normal</source>
        <translation>Xavier normal</translation>
    </message>
    <message>
        <source>xavier uniform</source>
        <translation>Xavier gleichverteilt</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>&apos;{}&apos;, which keeps the fastest way of each operation, is damaged. It is made anew.</source>
        <translation>„{}“ ist beschädigt und hält die schnellste Art jeder Operation fest. Die Datei wird neu angelegt.</translation>
    </message>
    <message>
        <source>0 becomes 1, 1 becomes 2.72, −1 becomes 0.37: every result is above 0. It turns sums into products, and lets a network predict quantities that grow by percentages.

Results become very large very quickly: 20 gives 485 million. Normalise what goes in, or use Softplus.</source>
        <translation>0 wird 1, 1 wird 2,72, −1 wird 0,37: Jedes Ergebnis liegt über 0. Es macht aus Summen Produkte und lässt ein Netz Größen vorhersagen, die um Prozente wachsen.

Ergebnisse werden sehr schnell sehr groß: 20 ergibt 485 Millionen. Normieren Sie, was hineingeht, oder nehmen Sie Softplus.</translation>
    </message>
    <message>
        <source>0 becomes −0.69, which is ln 0.5; large numbers approach 0, very negative ones pass almost unchanged. Results are never above 0.

Computed in one piece it stays exact where a sigmoid followed by a logarithm would give minus infinity.</source>
        <translation>0 wird −0,69, also ln 0,5; große Zahlen nähern sich 0, sehr negative gehen fast unverändert durch. Ergebnisse liegen nie über 0.

In einem Stück berechnet bleibt es exakt, wo ein Sigmoid mit folgendem Logarithmus minus unendlich ergäbe.</translation>
    </message>
    <message>
        <source>0 gives 0, 1.57 (a quarter turn) gives 1, and so on in waves. Networks of sines (SIREN) learn pictures and sounds as functions of place; their first layer has a frequency of 30.

A higher frequency makes more waves over the same range of numbers.</source>
        <translation>0 ergibt 0, 1,57 (eine Vierteldrehung) ergibt 1, und so weiter in Wellen. Netze aus Sinus (SIREN) lernen Bilder und Klänge als Funktionen des Orts; ihre erste Schicht hat die Frequenz 30.

Eine höhere Frequenz macht mehr Wellen über denselben Zahlenbereich.</translation>
    </message>
    <message>
        <source>0 or 1 for each as numbers, or a class.</source>
        <translation>Je 0 oder 1 als Zahl, oder eine Klasse.</translation>
    </message>
    <message>
        <source>0 or 1 for each, as numbers, or a label of two classes.</source>
        <translation>Je 0 oder 1 als Zahl, oder ein Label von zwei Klassen.</translation>
    </message>
    <message>
        <source>1 becomes 0, 10 becomes 2.30, 0.1 becomes −2.30: equal ratios become equal steps. Quantities over many orders of magnitude, such as prices, are easier to learn this way.

Below the least number, which is just above 0, the result stays the same, because 0 and negative numbers have no logarithm.</source>
        <translation>1 wird 0, 10 wird 2,30, 0,1 wird −2,30: Gleiche Verhältnisse werden gleiche Schritte. Größen über viele Zehnerpotenzen, etwa Preise, lernen sich so leichter.

Unter der kleinsten Zahl, die knapp über 0 liegt, bleibt das Ergebnis gleich, denn 0 und negative Zahlen haben keinen Logarithmus.</translation>
    </message>
    <message>
        <source>1 where a pair belongs together, 0 where it does not.</source>
        <translation>1, wo ein Paar zusammengehört, sonst 0.</translation>
    </message>
    <message>
        <source>3 becomes 9, −0.5 becomes 0.25: the sign is lost, and large numbers stand out. Squared differences are distances.

For other powers, use Power.</source>
        <translation>3 wird 9, −0,5 wird 0,25: Das Vorzeichen geht verloren, und große Zahlen treten hervor. Quadrierte Differenzen sind Abstände.

Für andere Potenzen nimmt man Potenz.</translation>
    </message>
    <message>
        <source>3 becomes −3 and −3 becomes 3. It turns a distance into a likeness, or a cost into a gain.

Gradients change their sign with it.</source>
        <translation>3 wird −3, und −3 wird 3. So wird aus einem Abstand eine Ähnlichkeit, aus Kosten ein Gewinn.

Auch Gradienten wechseln ihr Vorzeichen.</translation>
    </message>
    <message>
        <source>4 becomes 0.25. It turns a period into a frequency, or a product into a quotient.

Near 0 results become huge, and 0 itself gives infinity: keep numbers away from 0, for example with Softplus before it.</source>
        <translation>4 wird 0,25. So wird aus einer Periode eine Frequenz oder aus einem Produkt ein Quotient.

Nahe 0 werden Ergebnisse riesig, und 0 selbst ergibt unendlich: Halten Sie Zahlen von 0 fern, etwa mit Softplus davor.</translation>
    </message>
    <message>
        <source>9 becomes 3. Below the least number, which is just above 0, the result stays the same, because a negative number has no root and at 0 the slope would be infinite.

Behind a sum of squares it makes a length.</source>
        <translation>9 wird 3. Unter der kleinsten Zahl, die knapp über 0 liegt, bleibt das Ergebnis gleich, denn eine negative Zahl hat keine Wurzel, und bei 0 wäre die Steigung unendlich.

Hinter einer Summe von Quadraten ergibt es eine Länge.</translation>
    </message>
    <message>
        <source>A convolution in two thrifty steps: along each channel, then across channels.</source>
        <translation>Eine Faltung in zwei sparsamen Schritten: entlang jedes Kanals, dann über die Kanäle.</translation>
    </message>
    <message>
        <source>A convolution in two thrifty steps: over each channel, then across channels.</source>
        <translation>Eine Faltung in zwei sparsamen Schritten: über jeden Kanal, dann über die Kanäle hinweg.</translation>
    </message>
    <message>
        <source>A filter is a short stretch of weights, for example 3 steps over all channels. It slides along the sequence, and at every step it says how much the stretch there looks like its pattern. Each filter makes one output channel.

It suits sounds, sensor readings and prices, where a pattern means the same whenever it comes. With causal padding a step sees only itself and those before it, as a forecast must; dilation lets a few layers see far back.</source>
        <translation>Ein Filter ist ein kurzer Abschnitt von Gewichten, zum Beispiel 3 Schritte über alle Kanäle. Er gleitet die Sequenz entlang und sagt bei jedem Schritt, wie sehr der Abschnitt dort seinem Muster gleicht. Jeder Filter macht einen Ausgangskanal.

Es passt zu Klängen, Messreihen und Preisen, wo ein Muster immer dasselbe bedeutet, wann es auch kommt. Mit kausalem Padding sieht ein Schritt nur sich und die davor, wie es eine Prognose muss; mit Dilatation sehen wenige Schichten weit zurück.</translation>
    </message>
    <message>
        <source>A filter is a small block of weights, for example 3 × 3 × 3 voxels over all channels. It slides through the volume, and at every place it says how much that place looks like its pattern. Each filter makes one output channel.

It suits scans of bodies and materials, and films, whose third axis is time. A block of 27 cells costs three times a patch of 9, so start with few filters.</source>
        <translation>Ein Filter ist ein kleiner Block von Gewichten, zum Beispiel 3 × 3 × 3 Voxel über alle Kanäle. Er gleitet durch das Volumen und sagt an jeder Stelle, wie sehr sie seinem Muster gleicht. Jeder Filter macht einen Ausgangskanal.

Es passt zu Aufnahmen von Körpern und Werkstoffen und zu Filmen, deren dritte Achse die Zeit ist. Ein Block aus 27 Zellen kostet dreimal so viel wie ein Ausschnitt aus 9; beginnen Sie also mit wenigen Filtern.</translation>
    </message>
    <message>
        <source>A filter is a small patch of weights, for example 3 × 3 pixels over all channels. It slides over the picture, and at every place it says how much that place looks like its pattern. Each filter makes one output channel.

Early convolutions learn edges and spots, later ones combine them into shapes. Because the same patch is used at every place, a convolution needs far fewer weights than a dense layer, and finds a pattern wherever it stands.</source>
        <translation>Ein Filter ist ein kleiner Ausschnitt von Gewichten, zum Beispiel 3 × 3 Pixel über alle Kanäle. Er gleitet über das Bild und sagt an jeder Stelle, wie sehr sie seinem Muster gleicht. Jeder Filter macht einen Ausgangskanal.

Frühe Faltungen lernen Kanten und Flecken, spätere verbinden sie zu Formen. Weil überall derselbe Ausschnitt benutzt wird, braucht eine Faltung weit weniger Gewichte als eine dichte Schicht und findet ein Muster, wo es auch steht.</translation>
    </message>
    <message>
        <source>A generator learns to draw digits that a judge cannot tell from real ones: two networks, two phases.</source>
        <translation>Ein Generator lernt, Ziffern zu zeichnen, die ein Urteiler nicht von echten unterscheiden kann: zwei Netze, zwei Phasen.</translation>
    </message>
    <message>
        <source>A generator turns random numbers into samples: other numbers, another picture. This node draws them anew in every step, as many for each sample as its size says.

Link anything that comes once per sample to it, such as the input node; only the number of samples is taken from there.</source>
        <translation>Ein Generator macht aus Zufallszahlen Samples: andere Zahlen, ein anderes Bild. Dieser Knoten zieht sie in jedem Schritt neu, so viele pro Sample, wie seine Größe sagt.

Verbinden Sie etwas damit, das einmal pro Sample kommt, etwa den Eingang; nur die Zahl der Samples wird daraus genommen.</translation>
    </message>
    <message>
        <source>A large number becomes almost 1, a very negative one almost 0, and 0 becomes one half. That reads like a probability, so it suits yes-or-no answers and gates.

Inside a deep network prefer ReLU: the curve is flat far from 0, and gradients fade.</source>
        <translation>Eine große Zahl wird fast 1, eine sehr negative fast 0, und 0 wird einhalb. Das liest sich wie eine Wahrscheinlichkeit und passt daher zu Ja-Nein-Antworten und Gates.

Innerhalb eines tiefen Netzes nehmen Sie besser ReLU: Die Kurve ist fern von 0 flach, und Gradienten verblassen.</translation>
    </message>
    <message>
        <source>A leaky ReLU that learns its slope below 0.</source>
        <translation>Ein Leaky ReLU, das seine Steigung unter 0 lernt.</translation>
    </message>
    <message>
        <source>A leaky ReLU whose slope below 0 is drawn anew in every training step.</source>
        <translation>Ein Leaky ReLU, dessen Steigung unter 0 in jedem Trainingsschritt neu gezogen wird.</translation>
    </message>
    <message>
        <source>A list of 10 becomes one step of a sequence (1 × 10), or 10 steps of one feature (10 × 1), without moving a number. Layers that want an axis more then take it.

Where two tensors broadcast, the new axis is the one that is stretched.</source>
        <translation>Eine Liste von 10 wird ein Schritt einer Sequenz (1 × 10) oder 10 Schritte eines Merkmals (10 × 1), ohne dass eine Zahl sich bewegt. Schichten, die eine Achse mehr verlangen, nehmen es dann.

Wo zwei Tensoren aneinander angepasst werden, ist die neue Achse die, die gestreckt wird.</translation>
    </message>
    <message>
        <source>A list of features at every time step.</source>
        <translation>Eine Liste von Merkmalen in jedem Zeitschritt.</translation>
    </message>
    <message>
        <source>A list of features for every step: for tags, next tokens, more layers.</source>
        <translation>Eine Liste von Merkmalen für jeden Schritt: für Tags, nächste Tokens, weitere Schichten.</translation>
    </message>
    <message>
        <source>A list of features, or a map of channel × height × width.</source>
        <translation>Eine Liste von Merkmalen oder eine Karte aus Kanal × Höhe × Breite.</translation>
    </message>
    <message>
        <source>A list of features, or a map of channel × places.</source>
        <translation>Eine Liste von Merkmalen oder eine Karte aus Kanal × Stellen.</translation>
    </message>
    <message>
        <source>A list of features, or one at every time step.</source>
        <translation>Eine Liste von Merkmalen, oder eine in jedem Zeitschritt.</translation>
    </message>
    <message>
        <source>A list of numbers, or one at every step.</source>
        <translation>Eine Liste von Zahlen, oder eine in jedem Schritt.</translation>
    </message>
    <message>
        <source>A list of numbers.</source>
        <translation>Eine Liste von Zahlen.</translation>
    </message>
    <message>
        <source>A list of numbers; a map goes through Flatten first.</source>
        <translation>Eine Liste von Zahlen; eine Karte geht zuerst durch Flatten.</translation>
    </message>
    <message>
        <source>A list, or one at every place.</source>
        <translation>Eine Liste, oder eine an jeder Stelle.</translation>
    </message>
    <message>
        <source>A list, whose numbers become columns.</source>
        <translation>Eine Liste, deren Zahlen Spalten werden.</translation>
    </message>
    <message>
        <source>A list, whose numbers become rows.</source>
        <translation>Eine Liste, deren Zahlen Zeilen werden.</translation>
    </message>
    <message>
        <source>A loss that asks for small or few numbers.</source>
        <translation>Ein Verlust, der kleine oder wenige Zahlen verlangt.</translation>
    </message>
    <message>
        <source>A map of 16 × 1 × 1 becomes a list of 16; no number moves. It undoes Add an axis, and tidies up behind pooling.

Axes larger than 1 stay. Should none be left, one stays, so that a sample is never without one.</source>
        <translation>Eine Karte von 16 × 1 × 1 wird eine Liste von 16; keine Zahl bewegt sich. Es macht Achse hinzufügen rückgängig und räumt hinter Pooling auf.

Achsen größer als 1 bleiben. Bliebe keine übrig, bleibt eine, damit ein Sample nie ohne Achse ist.</translation>
    </message>
    <message>
        <source>A map with one channel per class, or one for yes or no.</source>
        <translation>Eine Karte mit einem Kanal pro Klasse, oder einem für Ja oder Nein.</translation>
    </message>
    <message>
        <source>A map, a sequence or a matrix.</source>
        <translation>Eine Karte, eine Sequenz oder eine Matrix.</translation>
    </message>
    <message>
        <source>A map: channel × height × width.</source>
        <translation>Eine Karte: Kanal × Höhe × Breite.</translation>
    </message>
    <message>
        <source>A map: channel × places.</source>
        <translation>Eine Karte: Kanal × Stellen.</translation>
    </message>
    <message>
        <source>A matrix per sample: rows × columns.</source>
        <translation>Eine Matrix pro Sample: Zeilen × Spalten.</translation>
    </message>
    <message>
        <source>A matrix with as many rows as a has columns.</source>
        <translation>Eine Matrix mit so vielen Zeilen, wie a Spalten hat.</translation>
    </message>
    <message>
        <source>A picture has channels, rows and columns; a dense layer wants one plain list. Flatten reads the picture channel by channel and row by row into such a list.

It changes no number and learns nothing. What it loses is who stood beside whom, so put convolutions before it.</source>
        <translation>Ein Bild hat Kanäle, Zeilen und Spalten; eine dichte Schicht will eine einfache Liste. Flatten liest das Bild Kanal für Kanal und Zeile für Zeile in eine solche Liste.

Es ändert keine Zahl und lernt nichts. Verloren geht, wer neben wem stand; setzen Sie daher Faltungen davor.</translation>
    </message>
    <message>
        <source>A recording has many steps, its text few letters, and nobody knows which step belongs to which letter. This loss counts every way of spreading the letters over the steps, with repeats and silence between them, and asks that all of them together be likely.

One class is the *blank*, which says nothing: with 26 letters there are 27 classes, the blank is 0 and the letters are 1–26. To read what a network spells, take the best class of each step, join repeats, and drop blanks.

All rows of the target are as long as the longest: shorter ones are filled up with the blank or with another number, *Padding*. A sample needs a step for every label, and one more between two equal ones; where there are fewer, training stops and says so, unless such samples are left out.</source>
        <translation>Eine Aufnahme hat viele Schritte, ihr Text wenige Buchstaben, und niemand weiß, welcher Schritt zu welchem Buchstaben gehört. Dieser Verlust zählt jede Art, die Buchstaben auf die Schritte zu verteilen, mit Wiederholungen und Stille dazwischen, und verlangt, dass sie alle zusammen wahrscheinlich sind.

Eine Klasse ist das *Blank*, das nichts sagt: Bei 26 Buchstaben gibt es 27 Klassen, das Blank ist 0, die Buchstaben sind 1–26. Um zu lesen, was ein Netz buchstabiert, nimmt man die beste Klasse jedes Schritts, fasst Wiederholungen zusammen und streicht Blanks.

Alle Zeilen des Ziels sind so lang wie die längste: Kürzere werden mit dem Blank oder einer anderen Zahl aufgefüllt, *Padding*. Ein Sample braucht einen Schritt für jedes Label und einen mehr zwischen zwei gleichen; sind es weniger, hält das Training an und sagt es, wenn solche Samples nicht ausgelassen werden.</translation>
    </message>
    <message>
        <source>A recurrent layer that reads from the start knows the most at its last step. This layer takes that step out, as one list of features, for one answer per sequence.

A recurrent layer can also be set to give its last step by itself.</source>
        <translation>Eine rekurrente Schicht, die von vorn liest, weiß am letzten Schritt am meisten. Diese Schicht nimmt diesen Schritt heraus, als eine Liste von Merkmalen, für eine Antwort pro Sequenz.

Eine rekurrente Schicht kann ihren letzten Schritt auch selbst liefern.</translation>
    </message>
    <message>
        <source>A residual block that narrows to few channels for its 3×3 convolution and widens again.</source>
        <translation>Ein Residualblock, der sich für seine 3×3-Faltung auf wenige Kanäle verengt und wieder weitet.</translation>
    </message>
    <message>
        <source>A rounded ReLU whose result is always above 0.</source>
        <translation>Ein gerundetes ReLU, dessen Ergebnis immer über 0 liegt.</translation>
    </message>
    <message>
        <source>A row of labels for each sample.</source>
        <translation>Eine Reihe von Labels pro Sample.</translation>
    </message>
    <message>
        <source>A sample like the anchor.</source>
        <translation>Ein Sample wie der Anker.</translation>
    </message>
    <message>
        <source>A sample unlike the anchor.</source>
        <translation>Ein Sample anders als der Anker.</translation>
    </message>
    <message>
        <source>A score above 1 on the right side costs nothing, so the network cares only for samples near the border and on its wrong side: what a support vector machine does.

With classes of more than two, each class has a score of its own.</source>
        <translation>Ein Score über 1 auf der richtigen Seite kostet nichts, das Netz kümmert sich also nur um Samples nahe der Grenze und auf der falschen Seite: wie eine Support Vector Machine.

Bei mehr als zwei Klassen hat jede einen eigenen Score.</translation>
    </message>
    <message>
        <source>A second one reads from the end, and both results are joined: twice the features.</source>
        <translation>Eine zweite liest vom Ende her, und beide Ergebnisse werden verbunden: doppelt so viele Merkmale.</translation>
    </message>
    <message>
        <source>A sequence has steps, and a convolution or a dense network for pictures wants single samples. Fold steps lines the steps of all sequences up as one long batch, so that what follows sees each step alone, with the same weights.

Unfold steps puts them back. A block does both by itself when *Each time step* is on.</source>
        <translation>Eine Sequenz hat Schritte, eine Faltung oder ein dichtes Netz für Bilder will einzelne Samples. Schritte falten reiht die Schritte aller Sequenzen zu einem langen Batch auf, sodass das Folgende jeden Schritt einzeln sieht, mit denselben Gewichten.

Schritte entfalten setzt sie zurück. Ein Block tut beides selbst, wenn *Jeder Zeitschritt* eingeschaltet ist.</translation>
    </message>
    <message>
        <source>A sequence: channel × length, or time × features.</source>
        <translation>Eine Sequenz: Kanal × Länge oder Zeit × Merkmale.</translation>
    </message>
    <message>
        <source>A sequence: steps first, then what one step has.</source>
        <translation>Eine Sequenz: zuerst die Schritte, dann was ein Schritt enthält.</translation>
    </message>
    <message>
        <source>A sigmoid of three straight pieces, from 0 to 1.</source>
        <translation>Eine Sigmoidkurve aus drei geraden Stücken, von 0 bis 1.</translation>
    </message>
    <message>
        <source>A small convolutional network that reads handwritten digits of 8 × 8 pixels.</source>
        <translation>Ein kleines Faltungsnetz, das handgeschriebene Ziffern von 8 × 8 Pixeln liest.</translation>
    </message>
    <message>
        <source>A small network of two dense layers that keeps the number of features.</source>
        <translation>Ein kleines Netz aus zwei dichten Schichten, das die Zahl der Merkmale beibehält.</translation>
    </message>
    <message>
        <source>A small transformer learns to write like Shakespeare, one character after the other: four blocks, in which every character looks back at those before it.</source>
        <translation>Ein kleiner Transformer lernt zu schreiben wie Shakespeare, Zeichen für Zeichen: vier Blöcke, in denen jedes Zeichen auf die vor ihm zurückblickt.</translation>
    </message>
    <message>
        <source>A smooth ReLU with a small dip below 0.</source>
        <translation>Ein glattes ReLU mit einer kleinen Delle unter 0.</translation>
    </message>
    <message>
        <source>A smooth ReLU, as in GPT and BERT.</source>
        <translation>Ein glattes ReLU, wie in GPT und BERT.</translation>
    </message>
    <message>
        <source>A smooth ReLU: each number times its own sigmoid.</source>
        <translation>Ein glattes ReLU: jede Zahl mal ihr eigenes Sigmoid.</translation>
    </message>
    <message>
        <source>A smooth ReLU: keeps what is large, fades out what is below 0.</source>
        <translation>Ein glattes ReLU: behält Großes und blendet aus, was unter 0 liegt.</translation>
    </message>
    <message>
        <source>A tanh of three straight pieces: numbers between the limits pass unchanged, the rest is moved to the nearer limit. It is much cheaper than tanh.

No gradient comes back from beyond the limits, so a unit out there does not learn from that sample.</source>
        <translation>Ein Tanh aus drei geraden Stücken: Zahlen zwischen den Grenzen gehen unverändert durch, der Rest wird auf die nähere Grenze gesetzt. Es ist viel billiger als Tanh.

Von jenseits der Grenzen kommt kein Gradient zurück; eine Einheit dort lernt von diesem Sample nichts.</translation>
    </message>
    <message>
        <source>A token is a number that stands for a character or a word; as a quantity it means nothing. The embedding keeps one row of features per token and looks it up. While training, tokens that are used alike get rows that are alike.

It is the first layer of every network for text, and serves as well for any other kind with many values, such as products or towns.</source>
        <translation>Ein Token ist eine Zahl, die für ein Zeichen oder ein Wort steht; als Größe bedeutet sie nichts. Das Embedding hält eine Zeile von Merkmalen pro Token und schlägt sie nach. Beim Training bekommen Tokens, die ähnlich gebraucht werden, ähnliche Zeilen.

Es ist die erste Schicht jedes Netzes für Text und dient ebenso für andere Arten mit vielen Werten, etwa Produkte oder Orte.</translation>
    </message>
    <message>
        <source>A transformer reads a whole text at once, so its first step can hold a summary of all. This layer takes that step out, as one list of features, for one answer per text.

Put it behind the last transformer layer and before the dense layers that answer.</source>
        <translation>Ein Transformer liest einen ganzen Text auf einmal, sein erster Schritt kann also eine Zusammenfassung von allem enthalten. Diese Schicht nimmt diesen Schritt heraus, als eine Liste von Merkmalen, für eine Antwort pro Text.

Setzen Sie sie hinter die letzte Transformer-Schicht und vor die dichten Schichten, die antworten.</translation>
    </message>
    <message>
        <source>A volume: channel × depth × height × width.</source>
        <translation>Ein Volumen: Kanal × Tiefe × Höhe × Breite.</translation>
    </message>
    <message>
        <source>A window slides along each channel and keeps only its largest number. A window of 2 steps halves the sequence, so that later layers see further with less work.

What is kept is that a pattern came; exactly when is forgotten a little.</source>
        <translation>Ein Fenster gleitet jeden Kanal entlang und behält nur seine größte Zahl. Ein Fenster von 2 Schritten halbiert die Sequenz, sodass spätere Schichten mit weniger Arbeit weiter sehen.

Es bleibt, dass ein Muster kam; wann genau, geht ein wenig verloren.</translation>
    </message>
    <message>
        <source>A window slides along each channel and keeps the mean of its numbers. It smooths: a short peak counts less than under max-pool, a long rise as much.

With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.</source>
        <translation>Ein Fenster gleitet jeden Kanal entlang und behält das Mittel seiner Zahlen. Es glättet: Eine kurze Spitze zählt weniger als beim Max-Pooling, ein langer Anstieg gleich viel.

Mit Padding zählen die hinzugefügten Nullen im Mittel mit, wenn nichts anderes gesetzt ist, wie in PyTorch.</translation>
    </message>
    <message>
        <source>A window slides over each channel and keeps only its largest number. A window of 2 × 2 halves height and width, so that later layers see more of the picture with less work.

What is kept is that a pattern was found; where exactly is forgotten a little, which helps to recognise it when it has moved.</source>
        <translation>Ein Fenster gleitet über jeden Kanal und behält nur seine größte Zahl. Ein Fenster von 2 × 2 halbiert Höhe und Breite, sodass spätere Schichten mit weniger Arbeit mehr vom Bild sehen.

Es bleibt, dass ein Muster gefunden wurde; wo genau, geht ein wenig verloren, was hilft, es verschoben wiederzuerkennen.</translation>
    </message>
    <message>
        <source>A window slides over each channel and keeps the mean of its numbers. It smooths where max-pool picks: a single bright pixel counts less, an even area as much.

With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.</source>
        <translation>Ein Fenster gleitet über jeden Kanal und behält das Mittel seiner Zahlen. Es glättet, wo Max-Pooling auswählt: Ein einzelnes helles Pixel zählt weniger, eine gleichmäßige Fläche gleich viel.

Mit Padding zählen die hinzugefügten Nullen im Mittel mit, wenn nichts anderes gesetzt ist, wie in PyTorch.</translation>
    </message>
    <message>
        <source>A window slides through each channel and keeps only its largest number. A window of 2 × 2 × 2 leaves an eighth of the voxels.

What is kept is that a pattern was found; where exactly is forgotten a little.</source>
        <translation>Ein Fenster gleitet durch jeden Kanal und behält nur seine größte Zahl. Ein Fenster von 2 × 2 × 2 lässt ein Achtel der Voxel übrig.

Es bleibt, dass ein Muster gefunden wurde; wo genau, geht ein wenig verloren.</translation>
    </message>
    <message>
        <source>A window slides through each channel and keeps the mean of its numbers. A window of 2 × 2 × 2 leaves an eighth of the voxels.

With padding, the added zeros count in the mean unless you say otherwise, as in PyTorch.</source>
        <translation>Ein Fenster gleitet durch jeden Kanal und behält das Mittel seiner Zahlen. Ein Fenster von 2 × 2 × 2 lässt ein Achtel der Voxel übrig.

Mit Padding zählen die hinzugefügten Nullen im Mittel mit, wenn nichts anderes gesetzt ist, wie in PyTorch.</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activity penalty</source>
        <translation>Aktivitätsstrafe</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam that looks ahead along its momentum, as Nesterov does.</source>
        <translation>Adam, das entlang seines Momentums vorausschaut, wie Nesterov.</translation>
    </message>
    <message>
        <source>Adam with weight decay kept apart from the gradient.</source>
        <translation>Adam mit Weight Decay, der vom Gradienten getrennt bleibt.</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>Adaptive average pool</source>
        <translation>Adaptives Mittel-Pooling</translation>
    </message>
    <message>
        <source>Adaptive average pool 1-D</source>
        <translation>Adaptives Mittel-Pooling 1-D</translation>
    </message>
    <message>
        <source>Adaptive max-pool</source>
        <translation>Adaptives Max-Pooling</translation>
    </message>
    <message>
        <source>Adaptive max-pool 1-D</source>
        <translation>Adaptives Max-Pooling 1-D</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addieren</translation>
    </message>
    <message>
        <source>Add an axis</source>
        <translation>Achse hinzufügen</translation>
    </message>
    <message>
        <source>Add learned offsets to every sum.</source>
        <translation>Addiert gelernte Offsets zu jeder Summe.</translation>
    </message>
    <message>
        <source>Add learned offsets to queries, keys, values and result.</source>
        <translation>Addiert gelernte Offsets zu Queries, Keys, Values und Ergebnis.</translation>
    </message>
    <message>
        <source>Add one learned offset per filter.</source>
        <translation>Addiert einen gelernten Offset pro Filter.</translation>
    </message>
    <message>
        <source>Add one learned offset per unit.</source>
        <translation>Addiert einen gelernten Offset pro Einheit.</translation>
    </message>
    <message>
        <source>Add one learned offset to each gate and each value.</source>
        <translation>Addiert einen gelernten Offset zu jedem Gate und jedem Wert.</translation>
    </message>
    <message>
        <source>Add up from the end.</source>
        <translation>Vom Ende her aufsummieren.</translation>
    </message>
    <message>
        <source>Added above and below the line, so that an empty area does not divide by 0.</source>
        <translation>Über und unter dem Bruchstrich addiert, damit eine leere Fläche nicht durch 0 teilt.</translation>
    </message>
    <message>
        <source>Added to the mean square so that nothing is divided by 0.</source>
        <translation>Zum mittleren Quadrat addiert, damit nichts durch 0 geteilt wird.</translation>
    </message>
    <message>
        <source>Added to the variance so that nothing is divided by 0.</source>
        <translation>Zur Varianz addiert, damit nichts durch 0 geteilt wird.</translation>
    </message>
    <message>
        <source>Adds a border of zeros around a map.</source>
        <translation>Legt einen Rand aus Nullen um eine Karte.</translation>
    </message>
    <message>
        <source>Adds a border that mirrors the map.</source>
        <translation>Legt einen Rand um die Karte, der sie spiegelt.</translation>
    </message>
    <message>
        <source>Adds a border that repeats the edge of the map.</source>
        <translation>Legt einen Rand um die Karte, der ihre Kante wiederholt.</translation>
    </message>
    <message>
        <source>Adds an axis of size 1.</source>
        <translation>Fügt eine Achse der Größe 1 hinzu.</translation>
    </message>
    <message>
        <source>Adds mirrored steps at the ends of a sequence.</source>
        <translation>Fügt gespiegelte Schritte an den Enden einer Sequenz an.</translation>
    </message>
    <message>
        <source>Adds random numbers while training.</source>
        <translation>Addiert beim Training Zufallszahlen.</translation>
    </message>
    <message>
        <source>Adds several tensors of the same shape, number by number.</source>
        <translation>Addiert mehrere Tensoren gleicher Form Zahl für Zahl.</translation>
    </message>
    <message>
        <source>Adds to every step a list of features that says where it stands.</source>
        <translation>Addiert zu jedem Schritt eine Liste von Merkmalen, die seine Position angibt.</translation>
    </message>
    <message>
        <source>Adds waves to the features that say where each step stands.</source>
        <translation>Addiert zu den Merkmalen Wellen, die die Position jedes Schritts angeben.</translation>
    </message>
    <message>
        <source>Adds zeros at the ends of a sequence.</source>
        <translation>Fügt Nullen an den Enden einer Sequenz an.</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>Adversarial</translation>
    </message>
    <message>
        <source>All 0; every unit then learns the same, so rarely what you want.</source>
        <translation>Alles 0; alle Einheiten lernen dann dasselbe, also selten gewollt.</translation>
    </message>
    <message>
        <source>All cells are added in front: no step sees a later one.</source>
        <translation>Alle Zellen kommen nach vorn: Kein Schritt sieht einen späteren.</translation>
    </message>
    <message>
        <source>All numbers along the axis are added and divided by how many there are: over time it makes one list out of a sequence, over space one number per channel out of a map.

It treats every place alike; Max along an axis keeps what stands out instead.</source>
        <translation>Alle Zahlen entlang der Achse werden addiert und durch ihre Anzahl geteilt: Über die Zeit wird aus einer Sequenz eine Liste, über den Raum aus einer Karte eine Zahl pro Kanal.

Es behandelt jede Stelle gleich; das Maximum entlang einer Achse behält stattdessen, was hervorsticht.</translation>
    </message>
    <message>
        <source>All numbers along the axis are added up. Over the steps of a sequence it counts how much of something there is in all.

Sums grow with the size of the axis; where that varies, the mean is easier to learn from.</source>
        <translation>Alle Zahlen entlang der Achse werden addiert. Über die Schritte einer Sequenz zählt es, wie viel von etwas insgesamt da ist.

Summen wachsen mit der Größe der Achse; wo diese schwankt, lernt es sich vom Mittel leichter.</translation>
    </message>
    <message>
        <source>All numbers of a sample.</source>
        <translation>Alle Zahlen eines Samples.</translation>
    </message>
    <message>
        <source>Along the width it mirrors a picture, along time it lets a sequence run backwards: [1, 2, 3] becomes [3, 2, 1]. No number changes.

Twice the same flip is no flip.</source>
        <translation>Entlang der Breite spiegelt es ein Bild, entlang der Zeit läuft eine Sequenz rückwärts: [1, 2, 3] wird [3, 2, 1]. Keine Zahl ändert sich.

Zweimal gespiegelt ist nicht gespiegelt.</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha dropout</source>
        <translation>Alpha-Dropout</translation>
    </message>
    <message>
        <source>An ELU that stays smooth at 0 for every alpha.</source>
        <translation>Ein ELU, das für jedes Alpha bei 0 glatt bleibt.</translation>
    </message>
    <message>
        <source>An ELU whose numbers keep mean 0 and variance 1 from layer to layer.</source>
        <translation>Ein ELU, dessen Zahlen von Schicht zu Schicht Mittel 0 und Varianz 1 behalten.</translation>
    </message>
    <message>
        <source>An activation bends the straight line that a layer of weights computes; without bends, a deep network could do no more than a single layer. ReLU is the simplest bend, fast, and the usual first choice.

A unit whose input is negative for every sample always gives 0 and stops learning. If many do, try a smaller learning rate, or Leaky ReLU.</source>
        <translation>Eine Aktivierung biegt die gerade Linie, die eine Schicht von Gewichten berechnet; ohne Biegung könnte ein tiefes Netz nicht mehr als eine einzige Schicht. ReLU ist die einfachste Biegung, schnell, und die übliche erste Wahl.

Eine Einheit, deren Eingabe für jedes Sample negativ ist, gibt immer 0 und lernt nicht mehr. Sind es viele, versuchen Sie eine kleinere Lernrate oder Leaky ReLU.</translation>
    </message>
    <message>
        <source>An even number of features or channels.</source>
        <translation>Eine gerade Zahl von Merkmalen oder Kanälen.</translation>
    </message>
    <message>
        <source>An output names a result. When you predict with a trained network, or take it to another framework, it computes exactly what its outputs need.

For a classifier, link the scores to it. A softmax before it turns scores into probabilities, which read nicer and name the same class.</source>
        <translation>Ein Ausgang benennt ein Ergebnis. Wenn Sie mit einem trainierten Netz vorhersagen oder es in ein anderes Framework bringen, berechnet es genau das, was seine Ausgänge brauchen.

Bei einem Klassifizierer verbinden Sie die Scores damit. Ein Softmax davor macht Wahrscheinlichkeiten daraus, die sich besser lesen und dieselbe Klasse nennen.</translation>
    </message>
    <message>
        <source>Another list, of any length.</source>
        <translation>Eine weitere Liste beliebiger Länge.</translation>
    </message>
    <message>
        <source>Another one of the same size.</source>
        <translation>Eine weitere derselben Größe.</translation>
    </message>
    <message>
        <source>Any numbers; a softmax inside makes shares of them.</source>
        <translation>Beliebige Zahlen; ein Softmax darin macht Anteile daraus.</translation>
    </message>
    <message>
        <source>Any numbers; the loss makes probabilities of them, which is more exact.</source>
        <translation>Beliebige Zahlen; der Verlust macht Wahrscheinlichkeiten daraus, was genauer ist.</translation>
    </message>
    <message>
        <source>Any shape; every number is treated alone.</source>
        <translation>Beliebige Form; jede Zahl wird für sich behandelt.</translation>
    </message>
    <message>
        <source>Anything of the same batch; its numbers are not used.</source>
        <translation>Etwas aus demselben Batch; die Zahlen darin werden nicht benutzt.</translation>
    </message>
    <message>
        <source>Anything whose size along the axis is a multiple of the parts.</source>
        <translation>Alles, dessen Größe entlang der Achse ein Vielfaches der Teile ist.</translation>
    </message>
    <message>
        <source>Anything whose size along the axis is known.</source>
        <translation>Alles, dessen Größe entlang der Achse bekannt ist.</translation>
    </message>
    <message>
        <source>Anything with a free axis.</source>
        <translation>Alles mit einer freien Achse.</translation>
    </message>
    <message>
        <source>Anything with a time axis: a list of features at every step, or a map.</source>
        <translation>Alles mit einer Zeitachse: eine Liste von Merkmalen in jedem Schritt oder eine Karte.</translation>
    </message>
    <message>
        <source>Anything with a time axis: tokens, a list of features at every step, or a map.</source>
        <translation>Alles mit einer Zeitachse: Tokens, eine Liste von Merkmalen in jedem Schritt oder eine Karte.</translation>
    </message>
    <message>
        <source>Anything with features along its last axis.</source>
        <translation>Alles mit Merkmalen entlang der letzten Achse.</translation>
    </message>
    <message>
        <source>Anything with more than one number per sample.</source>
        <translation>Alles mit mehr als einer Zahl pro Sample.</translation>
    </message>
    <message>
        <source>Anything; axes larger than 1 stay.</source>
        <translation>Beliebig; Achsen größer als 1 bleiben.</translation>
    </message>
    <message>
        <source>Anything; it passes unchanged.</source>
        <translation>Beliebig; es geht unverändert hindurch.</translation>
    </message>
    <message>
        <source>Anything; usually a list.</source>
        <translation>Beliebig; meist eine Liste.</translation>
    </message>
    <message>
        <source>Anything; usually a map of channel × height × width.</source>
        <translation>Beliebig; meist eine Karte aus Kanal × Höhe × Breite.</translation>
    </message>
    <message>
        <source>Applies the block to every time step of a sequence alone, with the same weights.</source>
        <translation>Wendet den Block auf jeden Zeitschritt einer Sequenz einzeln an, mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>Approximation</source>
        <translation>Näherung</translation>
    </message>
    <message>
        <source>Arranges the numbers of a sample in another shape.</source>
        <translation>Ordnet die Zahlen eines Samples in einer anderen Form an.</translation>
    </message>
    <message>
        <source>As Dice it compares areas, but by the share of their union that they have in common, which is the number that segmentations are usually judged by.

It is stricter than Dice with areas that overlap by half.</source>
        <translation>Wie Dice vergleicht es Flächen, aber nach dem Anteil ihrer Vereinigung, den sie gemeinsam haben; nach dieser Zahl werden Segmentierungen meist beurteilt.

Es ist strenger als Dice bei Flächen, die sich zur Hälfte überlappen.</translation>
    </message>
    <message>
        <source>As Hinge, a score that is right by a margin of 1 costs nothing. What is missing to the margin counts by its square, which makes the loss smooth there and stricter with bad misses.

Prefer Hinge where some labels are wrong.</source>
        <translation>Wie bei Hinge kostet ein Score nichts, der mit Abstand 1 stimmt. Was zum Abstand fehlt, zählt mit seinem Quadrat; das macht den Verlust dort glatt und bei schlimmen Fehlern strenger.

Nehmen Sie Hinge, wo manche Labels falsch sind.</translation>
    </message>
    <message>
        <source>As many cells as you say are cut off.</source>
        <translation>Es werden so viele Zellen abgeschnitten, wie angegeben.</translation>
    </message>
    <message>
        <source>As many cells as you say.</source>
        <translation>So viele Zellen, wie angegeben.</translation>
    </message>
    <message>
        <source>As tanh, but the ends are reached slowly: 1 becomes 0.5, 9 becomes 0.9. Gradients far from 0 fade less than those of tanh.

The steepness says how fast the curve rises at 0; 1 is what PyTorch and Keras have.</source>
        <translation>Wie Tanh, aber die Enden werden langsam erreicht: 1 wird 0,5, 9 wird 0,9. Gradienten fern von 0 verblassen weniger als bei Tanh.

Die Steilheit sagt, wie schnell die Kurve bei 0 steigt; 1 ist, was PyTorch und Keras haben.</translation>
    </message>
    <message>
        <source>Asks a judge&apos;s scores to say *real*, or to say *made up*; it needs no target.</source>
        <translation>Verlangt, dass die Scores eines Urteilers *echt* oder *erfunden* sagen; ein Ziel braucht es nicht.</translation>
    </message>
    <message>
        <source>Asks that each score is right by a margin of at least 1, and then no more.</source>
        <translation>Verlangt, dass jeder Score mit einem Abstand von mindestens 1 stimmt, und dann nichts weiter.</translation>
    </message>
    <message>
        <source>Asks that the better of two gets the higher score.</source>
        <translation>Verlangt, dass das bessere von zweien den höheren Score bekommt.</translation>
    </message>
    <message>
        <source>At every place the largest of the inputs&apos; numbers stays. The gradient goes to the input it came from, and to the first of equals.

Where one input has a size of 1, that number serves the whole axis.</source>
        <translation>An jeder Stelle bleibt die größte Zahl der Eingaben. Der Gradient geht an die Eingabe, von der sie kam, bei Gleichstand an die erste.

Hat eine Eingabe irgendwo die Größe 1, gilt diese Zahl für die ganze Achse.</translation>
    </message>
    <message>
        <source>At every place the smallest of the inputs&apos; numbers stays. The gradient goes to the input it came from, and to the first of equals.

Where one input has a size of 1, that number serves the whole axis.</source>
        <translation>An jeder Stelle bleibt die kleinste Zahl der Eingaben. Der Gradient geht an die Eingabe, von der sie kam, bei Gleichstand an die erste.

Hat eine Eingabe irgendwo die Größe 1, gilt diese Zahl für die ganze Achse.</translation>
    </message>
    <message>
        <source>At every step it sees the new features and what it remembers, and decides through three gates what to forget, what to store and what to show. Because the memory is changed by adding, it lasts over hundreds of steps, where a plain recurrent layer forgets after ten.

For one answer per sequence let it give the *last step*; for an answer at every step, or when another recurrent layer follows, *all steps*. Reading in *both directions* helps where the whole sequence is known, as in tagging, and cheats where the next step is to be guessed.</source>
        <translation>In jedem Schritt sieht es die neuen Merkmale und was es sich gemerkt hat und entscheidet durch drei Gates, was zu vergessen, was zu speichern und was zu zeigen ist. Weil das Gedächtnis durch Addieren geändert wird, hält es über Hunderte von Schritten, wo eine einfache rekurrente Schicht nach zehn vergisst.

Für eine Antwort pro Sequenz lassen Sie es den *letzten Schritt* geben; für eine Antwort in jedem Schritt, oder wenn eine weitere rekurrente Schicht folgt, *alle Schritte*. In *beide Richtungen* zu lesen hilft, wo die ganze Sequenz bekannt ist, etwa beim Taggen, und schummelt, wo der nächste Schritt zu raten ist.</translation>
    </message>
    <message>
        <source>At every step one gate decides how much of the memory to keep and another how much of it counts for the new proposal. It learns about as well as an LSTM with three quarters of the weights, and often a little faster.

Use it for forecasts and for sequences of up to some hundred steps. Let it give the *last step* for one answer per sequence.</source>
        <translation>In jedem Schritt entscheidet ein Gate, wie viel vom Gedächtnis bleibt, und ein anderes, wie viel davon für den neuen Vorschlag zählt. Es lernt etwa so gut wie ein LSTM mit drei Vierteln der Gewichte, und oft etwas schneller.

Nehmen Sie es für Prognosen und für Sequenzen bis zu einigen hundert Schritten. Für eine Antwort pro Sequenz lassen Sie es den *letzten Schritt* geben.</translation>
    </message>
    <message>
        <source>At which place along an axis the largest number stands.</source>
        <translation>An welcher Stelle einer Achse die größte Zahl steht.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Attention pool</source>
        <translation>Attention-Pooling</translation>
    </message>
    <message>
        <source>Attention sees a sequence as a bag of steps. This layer adds sine and cosine waves to the features, quick ones to the first and slow ones to the last, so that every step gets a pattern of its own, as the hands of a clock do.

Nothing is learned, and sequences longer than those of the training have positions too.</source>
        <translation>Attention sieht eine Sequenz als Beutel von Schritten. Diese Schicht addiert Sinus- und Kosinuswellen zu den Merkmalen, schnelle zu den ersten und langsame zu den letzten, sodass jeder Schritt ein eigenes Muster bekommt, wie die Zeiger einer Uhr.

Nichts wird gelernt, und auch Sequenzen länger als im Training haben Positionen.</translation>
    </message>
    <message>
        <source>Attention sees a sequence as a bag of steps. This layer adds to each step the learned features of its place, so that first and last can be told apart.

Put it behind the embedding. It knows as many places as it was trained with; sine positions know any.</source>
        <translation>Attention sieht eine Sequenz als Beutel von Schritten. Diese Schicht addiert zu jedem Schritt die gelernten Merkmale seiner Stelle, sodass sich Erster und Letzter unterscheiden lassen.

Setzen Sie sie hinter das Embedding. Sie kennt so viele Stellen, wie sie trainiert wurde; Sinus-Positionen kennen beliebige.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Mittel-Pooling</translation>
    </message>
    <message>
        <source>Average pool 1-D</source>
        <translation>Mittel-Pooling 1-D</translation>
    </message>
    <message>
        <source>Average pool 3-D</source>
        <translation>Mittel-Pooling 3-D</translation>
    </message>
    <message>
        <source>Averages each channel of a map to one number.</source>
        <translation>Mittelt jeden Kanal einer Karte zu einer Zahl.</translation>
    </message>
    <message>
        <source>Averages each channel of a sequence to one number.</source>
        <translation>Mittelt jeden Kanal einer Sequenz zu einer Zahl.</translation>
    </message>
    <message>
        <source>Averages each channel of a volume to one number.</source>
        <translation>Mittelt jeden Kanal eines Volumens zu einer Zahl.</translation>
    </message>
    <message>
        <source>Averages the steps of a sequence, important ones more.</source>
        <translation>Mittelt die Schritte einer Sequenz, wichtige stärker.</translation>
    </message>
    <message>
        <source>Axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Before attention and network: steadier when many layers are stacked.</source>
        <translation>Vor Attention und Netz: stabiler, wenn viele Schichten gestapelt sind.</translation>
    </message>
    <message>
        <source>Before the axes of the sample.</source>
        <translation>Vor den Achsen des Samples.</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Behind all axes.</source>
        <translation>Hinter allen Achsen.</translation>
    </message>
    <message>
        <source>Behind each shortcut, as in the first transformer and in PyTorch.</source>
        <translation>Hinter jeder Abkürzung, wie im ersten Transformer und in PyTorch.</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Between −1 and 1, all alike.</source>
        <translation>Zwischen −1 und 1, alle gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Bottleneck</source>
        <translation>Bottleneck</translation>
    </message>
    <message>
        <source>Brings a map of any size to a fixed one by the largest number of each part.</source>
        <translation>Bringt eine Karte beliebiger Größe auf eine feste, mit der größten Zahl jedes Teils.</translation>
    </message>
    <message>
        <source>Brings a map of any size to a fixed one by the mean of each part.</source>
        <translation>Bringt eine Karte beliebiger Größe auf eine feste, mit dem Mittel jedes Teils.</translation>
    </message>
    <message>
        <source>Brings a sequence of any size to a fixed one by the largest number of each part.</source>
        <translation>Bringt eine Sequenz beliebiger Größe auf eine feste, mit der größten Zahl jedes Teils.</translation>
    </message>
    <message>
        <source>Brings a sequence of any size to a fixed one by the mean of each part.</source>
        <translation>Bringt eine Sequenz beliebiger Größe auf eine feste, mit dem Mittel jedes Teils.</translation>
    </message>
    <message>
        <source>Brings every channel of every sample to mean 0 and deviation 1.</source>
        <translation>Bringt jeden Kanal jedes Samples auf Mittel 0 und Abweichung 1.</translation>
    </message>
    <message>
        <source>Brings every channel to mean 0 and deviation 1, then scales as learned.</source>
        <translation>Bringt jeden Kanal auf Mittel 0 und Abweichung 1 und skaliert ihn dann wie gelernt.</translation>
    </message>
    <message>
        <source>Brings every sample or step to mean 0 and deviation 1 by itself, then scales as learned.</source>
        <translation>Bringt jedes Sample oder jeden Schritt für sich auf Mittel 0 und Abweichung 1 und skaliert dann wie gelernt.</translation>
    </message>
    <message>
        <source>Brings groups of channels of every sample to mean 0 and deviation 1.</source>
        <translation>Bringt Gruppen von Kanälen jedes Samples auf Mittel 0 und Abweichung 1.</translation>
    </message>
    <message>
        <source>By how much the better one has to lead.</source>
        <translation>Um wie viel das bessere vorn liegen muss.</translation>
    </message>
    <message>
        <source>CELU</source>
        <translation>CELU</translation>
    </message>
    <message>
        <source>CTC</source>
        <translation>CTC</translation>
    </message>
    <message>
        <source>Causal</source>
        <translation>Kausal</translation>
    </message>
    <message>
        <source>Cells added at both ends of each axis, with custom padding.</source>
        <translation>Zellen, die bei eigenem Padding an beiden Enden jeder Achse hinzukommen.</translation>
    </message>
    <message>
        <source>Cells added at the far end, where it differs; −1 means as many as in front.</source>
        <translation>Zellen am hinteren Ende, wo es abweicht; −1 heißt so viele wie vorn.</translation>
    </message>
    <message>
        <source>Cells added behind, for height, then width.</source>
        <translation>Zellen dahinter, für Höhe, dann Breite.</translation>
    </message>
    <message>
        <source>Cells added behind.</source>
        <translation>Zellen, die dahinter hinzukommen.</translation>
    </message>
    <message>
        <source>Cells added in front, for height, then width.</source>
        <translation>Zellen davor, für Höhe, dann Breite.</translation>
    </message>
    <message>
        <source>Cells added in front.</source>
        <translation>Zellen, die davor hinzukommen.</translation>
    </message>
    <message>
        <source>Cells between are weighed from their neighbours, so edges become soft.</source>
        <translation>Zellen dazwischen werden aus ihren Nachbarn gemittelt, Kanten werden also weich.</translation>
    </message>
    <message>
        <source>Cells cut off at both ends of each axis, with custom padding.</source>
        <translation>Zellen, die bei eigenem Padding an beiden Enden jeder Achse abgeschnitten werden.</translation>
    </message>
    <message>
        <source>Cells cut off behind, for height, then width.</source>
        <translation>Hinten abgeschnittene Zellen, für Höhe, dann Breite.</translation>
    </message>
    <message>
        <source>Cells cut off behind.</source>
        <translation>Hinten abgeschnittene Zellen.</translation>
    </message>
    <message>
        <source>Cells cut off in front, for height, then width.</source>
        <translation>Vorn abgeschnittene Zellen, für Höhe, dann Breite.</translation>
    </message>
    <message>
        <source>Cells cut off in front.</source>
        <translation>Vorn abgeschnittene Zellen.</translation>
    </message>
    <message>
        <source>Cells more behind the result, less than the stride, to reach an odd size.</source>
        <translation>Weitere Zellen hinter dem Ergebnis, weniger als die Schrittweite, für ungerade Größen.</translation>
    </message>
    <message>
        <source>Channel dropout</source>
        <translation>Kanal-Dropout</translation>
    </message>
    <message>
        <source>Channel shuffle</source>
        <translation>Kanäle mischen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Channels of a map.</source>
        <translation>Kanäle einer Karte.</translation>
    </message>
    <message>
        <source>Channels of maps, features of lists and sequences.</source>
        <translation>Kanäle von Karten, Merkmale von Listen und Sequenzen.</translation>
    </message>
    <message>
        <source>Class numbers, as a target or tokens.</source>
        <translation>Klassennummern, als Ziel oder Tokens.</translation>
    </message>
    <message>
        <source>Class numbers, as an input gives that holds classes.</source>
        <translation>Klassennummern, wie sie ein Eingang mit Klassen liefert.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Begrenzen</translation>
    </message>
    <message>
        <source>Columns of a map.</source>
        <translation>Spalten einer Karte.</translation>
    </message>
    <message>
        <source>Combine and compute</source>
        <translation>Verbinden und rechnen</translation>
    </message>
    <message>
        <source>Computes what you write, number by number.</source>
        <translation>Berechnet, was Sie schreiben, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>Concatenate</source>
        <translation>Verketten</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konstant</translation>
    </message>
    <message>
        <source>Contrastive</source>
        <translation>Kontrastiv</translation>
    </message>
    <message>
        <source>Convolution 1-D</source>
        <translation>Faltung 1-D</translation>
    </message>
    <message>
        <source>Convolution 2-D</source>
        <translation>Faltung 2-D</translation>
    </message>
    <message>
        <source>Convolution 3-D</source>
        <translation>Faltung 3-D</translation>
    </message>
    <message>
        <source>Convolutions in groups never mix their groups. This layer puts the first channel of every group first, then the second of every group, and so on, so that the next groups see something of all.

Nothing is computed or learned. ShuffleNet is built on it.</source>
        <translation>Faltungen in Gruppen mischen ihre Gruppen nie. Diese Schicht stellt den ersten Kanal jeder Gruppe nach vorn, dann den zweiten jeder Gruppe und so weiter, sodass die nächsten Gruppen von allem etwas sehen.

Nichts wird berechnet oder gelernt. ShuffleNet ist darauf gebaut.</translation>
    </message>
    <message>
        <source>Corners stay</source>
        <translation>Ecken bleiben</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Cosine distance</source>
        <translation>Kosinusabstand</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Count padding</source>
        <translation>Padding mitzählen</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Crop 1-D</source>
        <translation>Zuschneiden 1-D</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Cross-entropy that looks away from what is easy.</source>
        <translation>Kreuzentropie, die von Leichtem wegsieht.</translation>
    </message>
    <message>
        <source>Cuts a tensor into equal parts, each with an output of its own.</source>
        <translation>Zerlegt einen Tensor in gleiche Teile, jeder mit eigenem Ausgang.</translation>
    </message>
    <message>
        <source>Cuts rows and columns off the edges of a map.</source>
        <translation>Schneidet Zeilen und Spalten von den Rändern einer Karte ab.</translation>
    </message>
    <message>
        <source>Cuts steps off the ends of a sequence.</source>
        <translation>Schneidet Schritte von den Enden einer Sequenz ab.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Deals the channels of every group out to all groups.</source>
        <translation>Verteilt die Kanäle jeder Gruppe auf alle Gruppen.</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dense</translation>
    </message>
    <message>
        <source>Depth, height and width: every place of a map.</source>
        <translation>Tiefe, Höhe und Breite: jede Stelle einer Karte.</translation>
    </message>
    <message>
        <source>Depthwise conv 1-D</source>
        <translation>Tiefenweise Faltung 1-D</translation>
    </message>
    <message>
        <source>Depthwise conv 2-D</source>
        <translation>Tiefenweise Faltung 2-D</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>Distance between the cells of the patch; 2 leaves every second one out.</source>
        <translation>Abstand der Zellen im Ausschnitt; 2 lässt jede zweite aus.</translation>
    </message>
    <message>
        <source>Distance from which samples that differ are far enough apart.</source>
        <translation>Abstand, ab dem verschiedene Samples weit genug auseinander sind.</translation>
    </message>
    <message>
        <source>Distance of the score to 1 for real and 0 for made, squared.</source>
        <translation>Abstand des Scores zu 1 für echt und 0 für erfunden, quadriert.</translation>
    </message>
    <message>
        <source>Distances or costs along the features or channels.</source>
        <translation>Abstände oder Kosten entlang der Merkmale oder Kanäle.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Dividieren</translation>
    </message>
    <message>
        <source>Divide by all cells of a window, also those over padding, which count as 0.</source>
        <translation>Durch alle Zellen eines Fensters teilen, auch durch die über dem Padding, die als 0 zählen.</translation>
    </message>
    <message>
        <source>Divide by both lengths, so that only the directions count.</source>
        <translation>Durch beide Längen teilen, damit nur die Richtungen zählen.</translation>
    </message>
    <message>
        <source>Divides each step by the size of recent gradients.</source>
        <translation>Teilt jeden Schritt durch die Größe der letzten Gradienten.</translation>
    </message>
    <message>
        <source>Divides every sample or step by the size of its features, then scales as learned.</source>
        <translation>Teilt jedes Sample oder jeden Schritt durch die Größe seiner Merkmale und skaliert dann wie gelernt.</translation>
    </message>
    <message>
        <source>Dot product</source>
        <translation>Skalarprodukt</translation>
    </message>
    <message>
        <source>Draws from the normal distribution that its inputs describe.</source>
        <translation>Zieht aus der Normalverteilung, die die Eingaben beschreiben.</translation>
    </message>
    <message>
        <source>Draws like samples together, and pushes others further away than these.</source>
        <translation>Zieht ähnliche Samples zusammen und schiebt andere weiter weg als diese.</translation>
    </message>
    <message>
        <source>Draws pairs that belong together close, and keeps others a margin apart.</source>
        <translation>Zieht zusammengehörige Paare zueinander und hält andere einen Abstand fern.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout for SELU: keeps mean and variance as they are.</source>
        <translation>Dropout für SELU: Mittel und Varianz bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Dropped numbers do not become 0 but −1.76, the floor of SELU, and everything is scaled and moved so that mean 0 and variance 1 stay. Plain dropout would disturb what SELU is there for.

It works in training only; predictions use every number.</source>
        <translation>Verworfene Zahlen werden nicht 0, sondern −1,76, der Boden von SELU, und alles wird so skaliert und verschoben, dass Mittel 0 und Varianz 1 bleiben. Einfaches Dropout würde stören, wofür SELU da ist.

Es wirkt nur beim Training; Vorhersagen nutzen jede Zahl.</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Each channel has filters of its own, which see no other channel. That takes far fewer weights and products than a full convolution: with 64 channels, a 64th.

A convolution of 1 × 1 after it mixes the channels again. MobileNet is built of such pairs, so that it runs on phones; Separable conv 2-D does both in one.</source>
        <translation>Jeder Kanal hat eigene Filter, die keinen anderen Kanal sehen. Das braucht weit weniger Gewichte und Produkte als eine volle Faltung: bei 64 Kanälen ein Vierundsechzigstel.

Eine Faltung von 1 × 1 danach mischt die Kanäle wieder. MobileNet ist aus solchen Paaren gebaut, damit es auf Telefonen läuft; Separable Faltung 2-D tut beides in einem.</translation>
    </message>
    <message>
        <source>Each channel has filters of its own, which see no other channel. That takes far fewer weights than a full convolution: with 64 channels, a 64th.

A convolution with a kernel of 1 after it mixes the channels again; Separable conv 1-D does both in one.</source>
        <translation>Jeder Kanal hat eigene Filter, die keinen anderen Kanal sehen. Das braucht weit weniger Gewichte als eine volle Faltung: bei 64 Kanälen ein Vierundsechzigstel.

Eine Faltung mit Kernel 1 danach mischt die Kanäle wieder; Separable Faltung 1-D tut beides in einem.</translation>
    </message>
    <message>
        <source>Each channel of a map, or each feature of a list, is multiplied by a factor and moved by an offset; both are learned, and start at 1 and 0, where they change nothing.

Behind a normalisation without weights it gives the network its freedom of scale back. It costs two weights per channel.</source>
        <translation>Jeder Kanal einer Karte oder jedes Merkmal einer Liste wird mit einem Faktor multipliziert und um einen Offset verschoben; beide werden gelernt und beginnen bei 1 und 0, wo sie nichts ändern.

Hinter einer Normierung ohne Gewichte gibt es dem Netz die Freiheit der Skala zurück. Es kostet zwei Gewichte pro Kanal.</translation>
    </message>
    <message>
        <source>Each number is multiplied by its hard sigmoid: from 3 on it passes, below −3 it becomes 0, and in between a parabola joins the two.

Networks for phones (MobileNetV3) use it in their later layers, because it needs no exponential.</source>
        <translation>Jede Zahl wird mit ihrem harten Sigmoid multipliziert: Ab 3 geht sie durch, unter −3 wird sie 0, und dazwischen verbindet eine Parabel beides.

Netze für Telefone (MobileNetV3) nutzen es in späteren Schichten, weil es keine Exponentialfunktion braucht.</translation>
    </message>
    <message>
        <source>Each number is multiplied by the share of a normal distribution that lies below it: 3 stays almost 3, 0 stays 0, −3 almost vanishes. Near 0 the bend is round, so that small changes of a weight always change something.

It is the activation of most transformers. Exact uses the error function; the tanh form is the approximation that GPT-2 was trained with, and differs by less than 0.001.</source>
        <translation>Jede Zahl wird mit dem Anteil einer Normalverteilung multipliziert, der unter ihr liegt: 3 bleibt fast 3, 0 bleibt 0, −3 verschwindet fast. Nahe 0 ist der Knick rund, sodass kleine Änderungen eines Gewichts immer etwas ändern.

Es ist die Aktivierung der meisten Transformer. Exakt nimmt die Fehlerfunktion; die Form mit Tanh ist die Näherung, mit der GPT-2 trainiert wurde, und weicht um weniger als 0,001 ab.</translation>
    </message>
    <message>
        <source>Each number of a is divided by the number of b at the same place: parts by their sum make shares, a distance by a time makes a speed.

Where b comes near 0 the result becomes huge, and 0 itself gives infinity or no number: keep b away from 0, for example with Softplus before it.</source>
        <translation>Jede Zahl von a wird durch die Zahl von b an derselben Stelle geteilt: Teile durch ihre Summe ergeben Anteile, ein Weg durch eine Zeit ergibt ein Tempo.

Wo b nahe 0 kommt, wird das Ergebnis riesig, und 0 selbst ergibt unendlich oder keine Zahl: Halten Sie b von 0 fern, etwa mit Softplus davor.</translation>
    </message>
    <message>
        <source>Each number of b becomes a share from 0 to 1 by a sigmoid, and that share of a passes: 0 lets half through, −5 almost nothing, 5 almost all. The network learns when to let what through.

Let a layer of weights make b. With one number per channel (16 × 1 × 1 for a map of 16 × 8 × 8) it weighs whole channels, as squeeze-and-excitation does.</source>
        <translation>Jede Zahl von b wird durch ein Sigmoid ein Anteil von 0 bis 1, und dieser Anteil von a geht durch: 0 lässt die Hälfte durch, −5 fast nichts, 5 fast alles. Das Netz lernt, wann es was durchlässt.

Lassen Sie eine Schicht mit Gewichten b machen. Mit einer Zahl pro Kanal (16 × 1 × 1 für eine Karte von 16 × 8 × 8) gewichtet es ganze Kanäle, wie Squeeze and Excite.</translation>
    </message>
    <message>
        <source>Each number of b is taken from the number of a at the same place. It shows what changed between two pictures, or how far an answer is from a reference.

Where one input has a size of 1, that number serves the whole axis: a list of 6 minus a list of 1 moves all six.</source>
        <translation>Jede Zahl von b wird von der Zahl von a an derselben Stelle abgezogen. Es zeigt, was sich zwischen zwei Bildern geändert hat oder wie weit eine Antwort von einer Vorlage abweicht.

Hat eine Eingabe irgendwo die Größe 1, gilt diese Zahl für die ganze Achse: eine Liste von 6 minus eine von 1 verschiebt alle sechs.</translation>
    </message>
    <message>
        <source>Each number plus all before it along an axis.</source>
        <translation>Jede Zahl plus alle davor entlang einer Achse.</translation>
    </message>
    <message>
        <source>Each prediction and its target are seen as arrows. The loss is 0 where they point the same way, 1 at a right angle and 2 where they are opposite.

Use it for embeddings, where direction carries the meaning.</source>
        <translation>Jede Vorhersage und ihr Ziel gelten als Pfeile. Der Verlust ist 0, wo sie in dieselbe Richtung zeigen, 1 im rechten Winkel und 2, wo sie entgegengesetzt sind.

Für Embeddings, bei denen die Richtung die Bedeutung trägt.</translation>
    </message>
    <message>
        <source>Each prediction is compared with its target, the difference is squared, and all squares are averaged. Squaring makes one large miss count more than many small ones.

Use it when the answer is a quantity. If the target is standardised, a loss of 1 is what always answering the mean would reach.</source>
        <translation>Jede Vorhersage wird mit ihrem Ziel verglichen, die Differenz quadriert, und alle Quadrate werden gemittelt. Durch das Quadrieren zählt ein großer Fehler mehr als viele kleine.

Nehmen Sie es, wenn die Antwort eine Größe ist. Ist das Ziel standardisiert, entspricht ein Verlust von 1 dem, immer das Mittel zu antworten.</translation>
    </message>
    <message>
        <source>Each score becomes a share: the larger the score, the larger its share, and all shares of one sample sum to 1. Adding the same number to all scores changes nothing.

Use it before an output, so that predictions read as probabilities. Do not put it before cross-entropy, which has a softmax inside.</source>
        <translation>Jeder Score wird ein Anteil: je größer der Score, desto größer der Anteil, und alle Anteile eines Samples ergeben 1. Dieselbe Zahl zu allen Scores addiert ändert nichts.

Nehmen Sie es vor einem Ausgang, damit sich Vorhersagen als Wahrscheinlichkeiten lesen. Setzen Sie es nicht vor Kreuzentropie, die ein Softmax in sich hat.</translation>
    </message>
    <message>
        <source>Each score loses the same number, so that the exponentials of all results sum to 1. The best class is closest to 0; all results are below 0.

Computed in one piece it stays exact where the logarithm of a softmax would give minus infinity. Do not put it before Cross-entropy, which has it inside.</source>
        <translation>Jeder Score verliert dieselbe Zahl, sodass die Exponentialwerte aller Ergebnisse 1 ergeben. Die beste Klasse ist am nächsten an 0; alle Ergebnisse liegen unter 0.

In einem Stück berechnet bleibt es exakt, wo der Logarithmus eines Softmax minus unendlich ergäbe. Setzen Sie es nicht vor Kreuzentropie, die es in sich hat.</translation>
    </message>
    <message>
        <source>Each time step</source>
        <translation>Jeder Zeitschritt</translation>
    </message>
    <message>
        <source>Each unit has a few pieces, and each piece is a dense layer of its own; the largest of them is the result. A unit of 2 pieces can be a ReLU or an absolute value, one of more pieces any bend that curves upwards.

It learns its own activation, so none follows it. It has as many times the weights of a dense layer as it has pieces (Goodfellow et al., 2013).</source>
        <translation>Jede Einheit hat einige Stücke, und jedes Stück ist eine eigene dichte Schicht; das größte davon ist das Ergebnis. Eine Einheit aus 2 Stücken kann ein ReLU oder ein Betrag sein, eine aus mehr Stücken jede nach oben gewölbte Biegung.

Sie lernt ihre eigene Aktivierung, also folgt keine. Sie hat so viele Male die Gewichte einer dichten Schicht, wie sie Stücke hat (Goodfellow u. a., 2013).</translation>
    </message>
    <message>
        <source>Each unit multiplies every input by a weight, adds the products up, and adds a bias. Learning finds weights that make these sums useful.

Put an activation such as ReLU between two dense layers: without one, two in a row can do no more than one. The last dense layer of a classifier has one unit per class and no activation, because the loss works on plain scores.</source>
        <translation>Jede Einheit multipliziert jede Eingabe mit einem Gewicht, addiert die Produkte und dazu einen Bias. Lernen findet Gewichte, die diese Summen nützlich machen.

Setzen Sie zwischen zwei dichte Schichten eine Aktivierung wie ReLU: Ohne sie können zwei hintereinander nicht mehr als eine. Die letzte dichte Schicht eines Klassifizierers hat eine Einheit pro Klasse und keine Aktivierung, weil der Verlust mit einfachen Scores arbeitet.</translation>
    </message>
    <message>
        <source>Each unit multiplies every number of a with every number of b, weighs these products and adds them up. It learns how two things belong together: a user and a film, a question and an answer.

It has a × b weights for each unit, so keep the lists short: two lists of 100 make 10,000 weights per unit.</source>
        <translation>Jede Einheit multipliziert jede Zahl von a mit jeder Zahl von b, gewichtet diese Produkte und addiert sie. Sie lernt, wie zwei Dinge zusammengehören: ein Nutzer und ein Film, eine Frage und eine Antwort.

Sie hat a × b Gewichte pro Einheit; halten Sie die Listen also kurz: Zwei Listen von 100 ergeben 10.000 Gewichte pro Einheit.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>Empty for one answer per sample; &quot;time 64&quot; for one per step, or &quot;height 8&quot; and &quot;width 8&quot; for one per pixel.</source>
        <translation>Leer für eine Antwort pro Sample; „time 64“ für eine pro Schritt, „height 8“ und „width 8“ für eine pro Pixel.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Epochs from one fall of the rate to the next.</source>
        <translation>Epochen von einem Fall der Rate zum nächsten.</translation>
    </message>
    <message>
        <source>Epochs in which the rate rises from 0 at first.</source>
        <translation>Epochen, in denen die Rate zuerst von 0 ansteigt.</translation>
    </message>
    <message>
        <source>Epochs until the rate starts again for the first time.</source>
        <translation>Epochen, bis die Rate zum ersten Mal neu beginnt.</translation>
    </message>
    <message>
        <source>Epochs without a better validation loss that it waits through.</source>
        <translation>Epochen ohne besseren Validierungsverlust, die es abwartet.</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every cell is repeated, or new cells are weighed from their neighbours, which is bilinear resizing. A convolution after it can learn what to make of the room.

Unlike a transposed convolution it never leaves a chequerboard.</source>
        <translation>Jede Zelle wird wiederholt, oder neue Zellen werden aus ihren Nachbarn gemittelt, also bilinear vergrößert. Eine Faltung danach kann lernen, was sie aus dem Platz macht.

Anders als eine transponierte Faltung hinterlässt es nie ein Schachbrett.</translation>
    </message>
    <message>
        <source>Every cell is repeated, so edges stay hard.</source>
        <translation>Jede Zelle wird wiederholt, Kanten bleiben also hart.</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears on average over the whole picture. The result is one list with one number per channel, ready for a dense layer.

Beside Flatten it is the thrifty way from convolutions to a classifier: the dense layer after it needs far fewer weights, and pictures of another size still work.</source>
        <translation>Jeder Kanal sagt, wie stark sein Muster im Mittel über das ganze Bild auftritt. Das Ergebnis ist eine Liste mit einer Zahl pro Kanal, bereit für eine dichte Schicht.

Neben Flatten ist es der sparsame Weg von Faltungen zu einem Klassifizierer: Die dichte Schicht danach braucht weit weniger Gewichte, und Bilder anderer Größe gehen weiterhin.</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears on average over the whole sequence. The result is one list with one number per channel, ready for a dense layer.

Sequences of any length give lists of one size.</source>
        <translation>Jeder Kanal sagt, wie stark sein Muster im Mittel über die ganze Sequenz auftritt. Das Ergebnis ist eine Liste mit einer Zahl pro Kanal, bereit für eine dichte Schicht.

Sequenzen jeder Länge ergeben Listen einer Größe.</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears on average over the whole volume. The result is one list with one number per channel, ready for a dense layer.

Beside Flatten it is the thrifty way from convolutions to a classifier.</source>
        <translation>Jeder Kanal sagt, wie stark sein Muster im Mittel über das ganze Volumen auftritt. Das Ergebnis ist eine Liste mit einer Zahl pro Kanal, bereit für eine dichte Schicht.

Neben Flatten ist es der sparsame Weg von Faltungen zu einem Klassifizierer.</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears where it is strongest, at whatever step. The result is one list with one number per channel, ready for a dense layer.

It suits texts and signals in which one telling moment decides.</source>
        <translation>Jeder Kanal sagt, wie stark sein Muster dort auftritt, wo es am stärksten ist, in welchem Schritt auch immer. Das Ergebnis ist eine Liste mit einer Zahl pro Kanal, bereit für eine dichte Schicht.

Es passt zu Texten und Signalen, in denen ein Moment entscheidet.</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears where it is strongest, wherever that is in the volume. The result is one list with one number per channel, ready for a dense layer.

It suits volumes in which one small thing decides.</source>
        <translation>Jeder Kanal sagt, wie stark sein Muster dort auftritt, wo es am stärksten ist, wo im Volumen auch immer. Das Ergebnis ist eine Liste mit einer Zahl pro Kanal, bereit für eine dichte Schicht.

Es passt zu Volumen, in denen etwas Kleines entscheidet.</translation>
    </message>
    <message>
        <source>Every channel says how strongly its pattern appears where it is strongest, wherever that is. The result is one list with one number per channel, ready for a dense layer.

It suits pictures in which one small thing decides; the average suits those whose whole area counts.</source>
        <translation>Jeder Kanal sagt, wie stark sein Muster dort auftritt, wo es am stärksten ist, wo auch immer. Das Ergebnis ist eine Liste mit einer Zahl pro Kanal, bereit für eine dichte Schicht.

Es passt zu Bildern, in denen etwas Kleines entscheidet; das Mittel passt zu solchen, deren ganze Fläche zählt.</translation>
    </message>
    <message>
        <source>Every network starts here: one input node takes one sample at a time, for example a picture or the measurements of a flower.

Its shape says how the numbers of one sample are arranged. A grey picture of 8 × 8 pixels is `channel 1`, `height 8`, `width 8`; four measurements are `feature 4`. Which columns of the data set fill it is set under Data. Several samples always travel together as a batch, which is not part of this shape.

A text enters as *classes*: each character or word is a number from 0, and `time 64` says that a sample is 64 of them. An Embedding turns these numbers into features.</source>
        <translation>Jedes Netz beginnt hier: Ein Eingang nimmt jeweils ein Sample, zum Beispiel ein Bild oder die Maße einer Blüte.

Seine Form sagt, wie die Zahlen eines Samples angeordnet sind. Ein graues Bild von 8 × 8 Pixeln ist `channel 1`, `height 8`, `width 8`; vier Maße sind `feature 4`. Welche Spalten des Datensatzes ihn füllen, wird unter Daten gesetzt. Mehrere Samples reisen immer zusammen als Batch, der nicht zu dieser Form gehört.

Ein Text kommt als *Klassen* herein: Jedes Zeichen oder Wort ist eine Zahl ab 0, und `time 64` sagt, dass ein Sample 64 davon hat. Ein Embedding macht Merkmale daraus.</translation>
    </message>
    <message>
        <source>Every number is divided by a measure of how strong the channels next to it are at the same place. A channel that stands out stays; one among many strong ones is damped.

AlexNet had it. Batch norm has taken its place; it is here for networks from before.</source>
        <translation>Jede Zahl wird durch ein Maß dafür geteilt, wie stark die benachbarten Kanäle an derselben Stelle sind. Ein Kanal, der hervorsticht, bleibt; einer unter vielen starken wird gedämpft.

AlexNet hatte sie. Batch-Norm ist an ihre Stelle getreten; sie ist für Netze von früher da.</translation>
    </message>
    <message>
        <source>Every output sees every input, each through its own learned weight.</source>
        <translation>Jeder Ausgang sieht jede Eingabe, jede über ein eigenes gelerntes Gewicht.</translation>
    </message>
    <message>
        <source>Every row of a meets every column of b in a dot product: (3 × 4) · (4 × 2) gives 3 × 2. The last axis of a and the last but one of b must be equal, unless one of them is transposed first.

Nothing is learned here: both matrices come from other layers, as in attention, where scores are queries times transposed keys. For learned weights, use Dense.</source>
        <translation>Jede Zeile von a trifft jede Spalte von b in einem Skalarprodukt: (3 × 4) · (4 × 2) ergibt 3 × 2. Die letzte Achse von a und die vorletzte von b müssen gleich sein, wenn nicht eine zuerst transponiert wird.

Hier wird nichts gelernt: Beide Matrizen kommen aus anderen Schichten, wie bei Attention, wo Scores Queries mal transponierte Keys sind. Für gelernte Gewichte nehmen Sie Dense.</translation>
    </message>
    <message>
        <source>Every step asks a question (its query), every step offers a key and a value. Where query and key agree, the value counts; the weights of one step sum to 1. Several heads do this side by side, each with a share of the features, so that a step can look at several places at once.

Linked to one sequence, its steps look at each other. Link a second one to `memory` and the first looks at that, as a translation looks at the source. Attention alone does not know the order of steps: add positions before it, or turn on rotary positions. Turn on *causal* when the next step is to be guessed.</source>
        <translation>Jeder Schritt stellt eine Frage (seine Query), jeder Schritt bietet einen Key und einen Value. Wo Query und Key übereinstimmen, zählt der Value; die Gewichte eines Schritts ergeben 1. Mehrere Köpfe tun das nebeneinander, jeder mit einem Teil der Merkmale, sodass ein Schritt an mehrere Stellen zugleich blicken kann.

Mit einer Sequenz verbunden sehen ihre Schritte einander an. Verbinden Sie eine zweite mit `memory`, sieht die erste auf diese, wie eine Übersetzung auf die Vorlage. Attention allein kennt die Reihenfolge der Schritte nicht: Fügen Sie davor Positionen hinzu, oder schalten Sie rotierende Positionen ein. Schalten Sie *kausal* ein, wenn der nächste Schritt zu raten ist.</translation>
    </message>
    <message>
        <source>Every step is repeated, or new steps are weighed from their neighbours. A convolution after it can learn what to make of the room.

Unlike a transposed convolution it never leaves a regular ripple.</source>
        <translation>Jeder Schritt wird wiederholt, oder neue Schritte werden aus ihren Nachbarn gemittelt. Eine Faltung danach kann lernen, was sie aus dem Platz macht.

Anders als eine transponierte Faltung hinterlässt es nie ein regelmäßiges Muster.</translation>
    </message>
    <message>
        <source>Every step looks at all steps, then thinks by itself; both add to what came in.</source>
        <translation>Jeder Schritt sieht alle Schritte an und denkt dann für sich; beides wird zum Eingang addiert.</translation>
    </message>
    <message>
        <source>Every voxel is repeated, or new voxels are weighed from their neighbours, which is trilinear resizing. A convolution after it can learn what to make of the room.

A factor of 2 makes eight times as many voxels.</source>
        <translation>Jedes Voxel wird wiederholt, oder neue Voxel werden aus ihren Nachbarn gemittelt, also trilinear vergrößert. Eine Faltung danach kann lernen, was sie aus dem Platz macht.

Ein Faktor von 2 macht achtmal so viele Voxel.</translation>
    </message>
    <message>
        <source>Everything that the patches reach is kept.</source>
        <translation>Alles, was die Ausschnitte erreichen, bleibt.</translation>
    </message>
    <message>
        <source>Exchange the rows and columns of a first.</source>
        <translation>Zuerst Zeilen und Spalten von a vertauschen.</translation>
    </message>
    <message>
        <source>Exchange the rows and columns of b first.</source>
        <translation>Zuerst Zeilen und Spalten von b vertauschen.</translation>
    </message>
    <message>
        <source>Exchanges the axes of a sample.</source>
        <translation>Vertauscht die Achsen eines Samples.</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Falls along half a cosine wave, again and again from the full learning rate.</source>
        <translation>Fällt entlang einer halben Kosinuswelle, immer wieder von der vollen Lernrate aus.</translation>
    </message>
    <message>
        <source>Falls to</source>
        <translation>Fällt auf</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Features, without places.</source>
        <translation>Merkmale, ohne Stellen.</translation>
    </message>
    <message>
        <source>Features.</source>
        <translation>Merkmale.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-Forward</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters of one group see only their share of the channels.</source>
        <translation>Filter einer Gruppe sehen nur ihren Anteil der Kanäle.</translation>
    </message>
    <message>
        <source>Filters per input channel; 2 gives twice as many channels.</source>
        <translation>Filter pro Eingangskanal; 2 ergibt doppelt so viele Kanäle.</translation>
    </message>
    <message>
        <source>Finds the one payment in a hundred that is a fraud: rare positives count twenty times as much.</source>
        <translation>Findet die eine von hundert Zahlungen, die Betrug ist: Seltene Positive zählen zwanzigfach.</translation>
    </message>
    <message>
        <source>First attention: every step gathers from the others what it needs. Then a small network works on each step alone. Around both leads a shortcut, so that signals and gradients pass through dozens of such layers.

Stack several behind an embedding and positions. For a model that writes text turn on *causal*, so that no step sees those after it; without it, the layer reads whole texts, for tags or one answer.</source>
        <translation>Zuerst Attention: Jeder Schritt holt sich von den anderen, was er braucht. Dann arbeitet ein kleines Netz an jedem Schritt allein. Um beide führt eine Abkürzung, sodass Signale und Gradienten durch Dutzende solcher Schichten kommen.

Stapeln Sie mehrere hinter einem Embedding und Positionen. Für ein Modell, das Text schreibt, schalten Sie *kausal* ein, damit kein Schritt die nach ihm sieht; ohne liest die Schicht ganze Texte, für Tags oder eine Antwort.</translation>
    </message>
    <message>
        <source>First each channel gets filters of its own, which look along the sequence; then a convolution with a kernel of 1 mixes the channels. Together they do much of what a full convolution does.

With a kernel of 3 and many channels it needs a third of the weights, with 9 a ninth.</source>
        <translation>Zuerst bekommt jeder Kanal eigene Filter, die die Sequenz entlangsehen; dann mischt eine Faltung mit Kernel 1 die Kanäle. Zusammen leisten sie viel von dem, was eine volle Faltung leistet.

Mit Kernel 3 und vielen Kanälen braucht es ein Drittel der Gewichte, mit 9 ein Neuntel.</translation>
    </message>
    <message>
        <source>First each channel gets filters of its own, which look over the picture; then a convolution of 1 × 1 mixes the channels. Together they do much of what a full convolution does.

With 3 × 3 patches and many channels it needs about a ninth of the weights and products.</source>
        <translation>Zuerst bekommt jeder Kanal eigene Filter, die über das Bild sehen; dann mischt eine Faltung von 1 × 1 die Kanäle. Zusammen leisten sie viel von dem, was eine volle Faltung leistet.

Mit Ausschnitten von 3 × 3 und vielen Kanälen braucht es etwa ein Neuntel der Gewichte und Produkte.</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>First wave</source>
        <translation>Erste Welle</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Flatten</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Focal</source>
        <translation>Fokal</translation>
    </message>
    <message>
        <source>Fold steps</source>
        <translation>Schritte falten</translation>
    </message>
    <message>
        <source>Follows the gradient, with momentum where you give some.</source>
        <translation>Folgt dem Gradienten, mit Momentum, wo Sie welches angeben.</translation>
    </message>
    <message>
        <source>For answers that are yes or no, each on its own: is this payment a fraud, which of these tags fit a picture. Every number of the prediction is compared with a target of 0 or 1; guessing costs 0.69.

If positives are rare, raise their weight, for example to the number of negatives per positive. If exactly one of several classes is right, use Cross-entropy.</source>
        <translation>Für Antworten, die Ja oder Nein sind, jede für sich: ob diese Zahlung Betrug ist, welche dieser Tags zu einem Bild passen. Jede Zahl der Vorhersage wird mit einem Ziel von 0 oder 1 verglichen; Raten kostet 0,69.

Sind Positive selten, erhöhen Sie ihr Gewicht, etwa auf die Zahl der Negativen pro Positivem. Ist genau eine von mehreren Klassen richtig, nehmen Sie Kreuzentropie.</translation>
    </message>
    <message>
        <source>For counts: how unlikely the counted number is under the predicted rate.</source>
        <translation>Für Anzahlen: wie unwahrscheinlich die gezählte Zahl unter der vorhergesagten Rate ist.</translation>
    </message>
    <message>
        <source>For each channel it takes mean and deviation over the whole batch, subtracts the one and divides by the other. Then a learned scale and shift give the channel the range that suits the next layer. Training becomes faster and steadier.

While training it also keeps running averages of mean and variance; predictions use these, so one sample alone gives the same answer as in a batch. The layer before it needs no bias, because the mean is subtracted anyway.</source>
        <translation>Für jeden Kanal nimmt es Mittel und Abweichung über den ganzen Batch, zieht das eine ab und teilt durch das andere. Dann geben eine gelernte Skala und Verschiebung dem Kanal den Bereich, der zur nächsten Schicht passt. Das Training wird schneller und stabiler.

Beim Training führt es auch laufende Mittel von Mittel und Varianz; Vorhersagen nutzen diese, sodass ein Sample allein dieselbe Antwort gibt wie im Batch. Die Schicht davor braucht keinen Bias, weil das Mittel ohnehin abgezogen wird.</translation>
    </message>
    <message>
        <source>For each sample and channel it takes mean and deviation over all places, subtracts the one and divides by the other. How bright or strong a channel is on the whole is thereby forgotten; its pattern stays.

Networks that restyle pictures use it, because contrast is part of a style.</source>
        <translation>Für jedes Sample und jeden Kanal nimmt es Mittel und Abweichung über alle Stellen, zieht das eine ab und teilt durch das andere. Wie hell oder stark ein Kanal insgesamt ist, wird so vergessen; sein Muster bleibt.

Netze, die Bilder umgestalten, nutzen es, weil Kontrast zum Stil gehört.</translation>
    </message>
    <message>
        <source>For each sample, and in a sequence for each step, it divides the features by the root of their mean square. Then every feature gets a learned scale.

It is layer norm without the subtraction: nearly as good, and cheaper. Recent language models use it.</source>
        <translation>Für jedes Sample, und in einer Sequenz für jeden Schritt, teilt es die Merkmale durch die Wurzel ihres mittleren Quadrats. Dann bekommt jedes Merkmal eine gelernte Skala.

Es ist Layer-Norm ohne das Abziehen: fast so gut und billiger. Neuere Sprachmodelle nutzen es.</translation>
    </message>
    <message>
        <source>For each sample, and in a sequence for each step, it takes mean and deviation over the features, subtracts the one and divides by the other. Then every feature gets a learned scale and shift.

Unlike batch norm it needs no other samples, so training and prediction do the same. Transformers have it before or after every part.</source>
        <translation>Für jedes Sample, und in einer Sequenz für jeden Schritt, nimmt es Mittel und Abweichung über die Merkmale, zieht das eine ab und teilt durch das andere. Dann bekommt jedes Merkmal eine gelernte Skala und Verschiebung.

Anders als Batch-Norm braucht es keine anderen Samples; Training und Vorhersage tun also dasselbe. Transformer haben es vor oder nach jedem Teil.</translation>
    </message>
    <message>
        <source>For masks: the loss is 0 where the predicted area is the right one and 1 where they do not touch. Because it compares areas and not pixels, a small object on a large background counts as much as a large one.

It is often added to a cross-entropy, which learns faster at first.</source>
        <translation>Für Masken: Der Verlust ist 0, wo die vorhergesagte Fläche die richtige ist, und 1, wo sie sich nicht berühren. Weil es Flächen und nicht Pixel vergleicht, zählt ein kleines Objekt auf großem Hintergrund so viel wie ein großes.

Oft wird es zu einer Kreuzentropie addiert, die anfangs schneller lernt.</translation>
    </message>
    <message>
        <source>For networks that say how sure they are: a number, and its variance.</source>
        <translation>Für Netze, die sagen, wie sicher sie sind: eine Zahl und ihre Varianz.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Four wide layers on a table of 64 numbers a row: large batches, where arithmetic counts and nothing else.</source>
        <translation>Vier breite Schichten auf einer Tabelle mit 64 Zahlen pro Zeile: große Batches, bei denen nur das Rechnen zählt.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Fresh random numbers for every sample: what a generator makes something of.</source>
        <translation>Frische Zufallszahlen für jedes Sample: woraus ein Generator etwas macht.</translation>
    </message>
    <message>
        <source>From 2 on, 3 numbers: of six features it takes the third to the fifth, because counting starts at 0. A negative start counts from the end: −1 is the last.

A count of 0 takes all that follow. For a single place without its axis, use Select.</source>
        <translation>Ab 2, 3 Zahlen: Von sechs Merkmalen nimmt es das dritte bis fünfte, weil das Zählen bei 0 beginnt. Ein negativer Anfang zählt vom Ende: −1 ist das letzte.

Eine Anzahl von 0 nimmt alle folgenden. Für eine einzelne Stelle ohne ihre Achse nehmen Sie Auswählen.</translation>
    </message>
    <message>
        <source>From column to column of a map.</source>
        <translation>Von Spalte zu Spalte einer Karte.</translation>
    </message>
    <message>
        <source>From row to row of a map.</source>
        <translation>Von Zeile zu Zeile einer Karte.</translation>
    </message>
    <message>
        <source>From slice to slice of a volume.</source>
        <translation>Von Scheibe zu Scheibe eines Volumens.</translation>
    </message>
    <message>
        <source>From step to step of a sequence.</source>
        <translation>Von Schritt zu Schritt einer Sequenz.</translation>
    </message>
    <message>
        <source>GEGLU</source>
        <translation>GEGLU</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>GLU</source>
        <translation>GLU</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Gaussian dropout</source>
        <translation>Gaußsches Dropout</translation>
    </message>
    <message>
        <source>Gaussian likelihood</source>
        <translation>Gaußsche Likelihood</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Gaußsches Rauschen</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>Gives each token a list of learned features of its own.</source>
        <translation>Gibt jedem Token eine eigene Liste gelernter Merkmale.</translation>
    </message>
    <message>
        <source>Gives every channel its own learned factor and offset.</source>
        <translation>Gibt jedem Kanal einen eigenen gelernten Faktor und Offset.</translation>
    </message>
    <message>
        <source>Gives every weight a step of its own; a good first choice.</source>
        <translation>Gibt jedem Gewicht eine eigene Schrittgröße; eine gute erste Wahl.</translation>
    </message>
    <message>
        <source>Global average pool</source>
        <translation>Globales Mittel-Pooling</translation>
    </message>
    <message>
        <source>Global average pool 1-D</source>
        <translation>Globales Mittel-Pooling 1-D</translation>
    </message>
    <message>
        <source>Global average pool 3-D</source>
        <translation>Globales Mittel-Pooling 3-D</translation>
    </message>
    <message>
        <source>Global max-pool</source>
        <translation>Globales Max-Pooling</translation>
    </message>
    <message>
        <source>Global max-pool 1-D</source>
        <translation>Globales Max-Pooling 1-D</translation>
    </message>
    <message>
        <source>Global max-pool 3-D</source>
        <translation>Globales Max-Pooling 3-D</translation>
    </message>
    <message>
        <source>Group norm</source>
        <translation>Group-Norm</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Half becomes a quarter, 3 becomes 9: differences between large numbers count more. Found by search to train language models faster (Primer, 2021).

Its results grow quickly, so normalise what goes in.</source>
        <translation>Aus einhalb wird ein Viertel, aus 3 wird 9: Unterschiede zwischen großen Zahlen zählen mehr. Durch Suche gefunden, um Sprachmodelle schneller zu trainieren (Primer, 2021).

Die Ergebnisse wachsen schnell; normieren Sie, was hineingeht.</translation>
    </message>
    <message>
        <source>Halves the features: one half passes, as far as the other half lets it.</source>
        <translation>Halbiert die Merkmale: Eine Hälfte geht durch, so weit die andere sie lässt.</translation>
    </message>
    <message>
        <source>Hard shrink</source>
        <translation>Hard Shrink</translation>
    </message>
    <message>
        <source>Hard sigmoid</source>
        <translation>Hartes Sigmoid</translation>
    </message>
    <message>
        <source>Hard swish</source>
        <translation>Hartes Swish</translation>
    </message>
    <message>
        <source>Hard tanh</source>
        <translation>Hartes Tanh</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>Heads of keys and values, shared by groups of heads; 0 for one each.</source>
        <translation>Köpfe für Keys und Values, die sich Gruppen von Köpfen teilen; 0 für je einen.</translation>
    </message>
    <message>
        <source>Hidden features</source>
        <translation>Verborgene Merkmale</translation>
    </message>
    <message>
        <source>Hides later steps, so that the next one can be guessed from those before.</source>
        <translation>Verdeckt spätere Schritte, damit der nächste aus den vorigen geraten werden kann.</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>How a score is turned into a loss.</source>
        <translation>Wie aus einem Score ein Verlust wird.</translation>
    </message>
    <message>
        <source>How alike two lists are: the sum of their products.</source>
        <translation>Wie ähnlich zwei Listen sind: die Summe ihrer Produkte.</translation>
    </message>
    <message>
        <source>How far each number is from 0.</source>
        <translation>Wie weit jede Zahl von 0 entfernt ist.</translation>
    </message>
    <message>
        <source>How far it passes, before the sigmoid.</source>
        <translation>Wie weit es durchgeht, vor dem Sigmoid.</translation>
    </message>
    <message>
        <source>How far predicted directions are from the right ones; lengths do not count.</source>
        <translation>Wie weit vorhergesagte Richtungen von den richtigen abweichen; Längen zählen nicht.</translation>
    </message>
    <message>
        <source>How far predicted numbers are from the right ones on average, in their own unit.</source>
        <translation>Wie weit vorhergesagte Zahlen im Mittel von den richtigen abweichen, in ihrer eigenen Einheit.</translation>
    </message>
    <message>
        <source>How far predicted numbers are from the right ones; smaller is better.</source>
        <translation>Wie weit vorhergesagte Zahlen von den richtigen abweichen; kleiner ist besser.</translation>
    </message>
    <message>
        <source>How far the codes of a variational autoencoder are from a normal distribution.</source>
        <translation>Wie weit die Codes eines Variational Autoencoders von einer Normalverteilung abweichen.</translation>
    </message>
    <message>
        <source>How little a predicted area and the right one cover each other.</source>
        <translation>Wie wenig sich eine vorhergesagte Fläche und die richtige überdecken.</translation>
    </message>
    <message>
        <source>How many copies the result holds.</source>
        <translation>Wie viele Kopien das Ergebnis enthält.</translation>
    </message>
    <message>
        <source>How many dense layers compete for each unit.</source>
        <translation>Wie viele dichte Schichten um jede Einheit konkurrieren.</translation>
    </message>
    <message>
        <source>How many equal parts, and outputs, there are.</source>
        <translation>Wie viele gleiche Teile und Ausgänge es gibt.</translation>
    </message>
    <message>
        <source>How many features each token gets.</source>
        <translation>Wie viele Merkmale jedes Token bekommt.</translation>
    </message>
    <message>
        <source>How many groups the channels come in.</source>
        <translation>In wie vielen Gruppen die Kanäle kommen.</translation>
    </message>
    <message>
        <source>How many kinds there are; for a text, its tokens.</source>
        <translation>Wie viele Arten es gibt; bei einem Text seine Tokens.</translation>
    </message>
    <message>
        <source>How many kinds there are; the network needs one score for each.</source>
        <translation>Wie viele Arten es gibt; das Netz braucht einen Score für jede.</translation>
    </message>
    <message>
        <source>How many neighbouring channels damp each other, itself included.</source>
        <translation>Wie viele benachbarte Kanäle einander dämpfen, der eigene mitgezählt.</translation>
    </message>
    <message>
        <source>How many numbers it remembers from step to step.</source>
        <translation>Wie viele Zahlen es sich von Schritt zu Schritt merkt.</translation>
    </message>
    <message>
        <source>How many numbers this layer makes.</source>
        <translation>Wie viele Zahlen diese Schicht macht.</translation>
    </message>
    <message>
        <source>How many of the last axes are normalised together; 1 is each list of features alone.</source>
        <translation>Wie viele der letzten Achsen zusammen normiert werden; 1 heißt jede Liste von Merkmalen für sich.</translation>
    </message>
    <message>
        <source>How many of them stand on each other, each reading the steps of the one below.</source>
        <translation>Wie viele aufeinander stehen; jede liest die Schritte der darunter.</translation>
    </message>
    <message>
        <source>How many patterns this layer looks for. Each becomes one output channel.</source>
        <translation>Wie viele Muster diese Schicht sucht. Jedes wird ein Ausgangskanal.</translation>
    </message>
    <message>
        <source>How many places are taken; 0 for all that follow.</source>
        <translation>Wie viele Stellen genommen werden; 0 für alle folgenden.</translation>
    </message>
    <message>
        <source>How many places each list has; 0 takes the number that the data has.</source>
        <translation>Wie viele Stellen jede Liste hat; 0 nimmt die Zahl, die die Daten haben.</translation>
    </message>
    <message>
        <source>How many places it can look at in the same step; they share the features evenly.</source>
        <translation>Auf wie viele Stellen es im selben Schritt blicken kann; sie teilen sich die Merkmale gleichmäßig.</translation>
    </message>
    <message>
        <source>How many quantities belong to one sample that has no shape of its own.</source>
        <translation>Wie viele Größen zu einem Sample gehören, das keine eigene Form hat.</translation>
    </message>
    <message>
        <source>How many slopes are learned.</source>
        <translation>Wie viele Steigungen gelernt werden.</translation>
    </message>
    <message>
        <source>How many times higher and wider the map becomes.</source>
        <translation>Wievielmal höher und breiter die Karte wird.</translation>
    </message>
    <message>
        <source>How many times larger each size becomes.</source>
        <translation>Wievielmal größer jede Größe wird.</translation>
    </message>
    <message>
        <source>How many times longer each wave is than the one before.</source>
        <translation>Wievielmal länger jede Welle ist als die davor.</translation>
    </message>
    <message>
        <source>How many times lower and narrower the map becomes.</source>
        <translation>Wievielmal niedriger und schmaler die Karte wird.</translation>
    </message>
    <message>
        <source>How much a positive target counts beside a negative one.</source>
        <translation>Wie viel ein positives Ziel neben einem negativen zählt.</translation>
    </message>
    <message>
        <source>How much a predicted distribution differs from the right one.</source>
        <translation>Wie sehr eine vorhergesagte Verteilung von der richtigen abweicht.</translation>
    </message>
    <message>
        <source>How much each class counts, as &quot;1, 2.5, 1&quot;; empty for all the same.</source>
        <translation>Wie viel jede Klasse zählt, als „1, 2.5, 1“; leer für alle gleich.</translation>
    </message>
    <message>
        <source>How much further away the negative has to be.</source>
        <translation>Wie viel weiter entfernt das negative sein muss.</translation>
    </message>
    <message>
        <source>How much of each batch goes into the running averages; 0.1 is a tenth.</source>
        <translation>Wie viel jedes Batches in die laufenden Mittel eingeht; 0,1 ist ein Zehntel.</translation>
    </message>
    <message>
        <source>How much this loss counts where several are added up.</source>
        <translation>Wie viel dieser Verlust zählt, wenn mehrere addiert werden.</translation>
    </message>
    <message>
        <source>How sharp the bend at 0 is.</source>
        <translation>Wie scharf der Knick bei 0 ist.</translation>
    </message>
    <message>
        <source>How steep the curve is at 0.</source>
        <translation>Wie steil die Kurve bei 0 ist.</translation>
    </message>
    <message>
        <source>How strongly easy samples are left aside; 0 leaves none.</source>
        <translation>Wie stark leichte Samples beiseite bleiben; 0 heißt gar nicht.</translation>
    </message>
    <message>
        <source>How strongly they do.</source>
        <translation>Wie stark sie das tun.</translation>
    </message>
    <message>
        <source>How surprised the network is by each yes or no; smaller is better.</source>
        <translation>Wie überrascht das Netz von jedem Ja oder Nein ist; kleiner ist besser.</translation>
    </message>
    <message>
        <source>How surprised the network is by the right class; smaller is better.</source>
        <translation>Wie überrascht das Netz von der richtigen Klasse ist; kleiner ist besser.</translation>
    </message>
    <message>
        <source>How surprised the network is, where it gives logarithms of probabilities.</source>
        <translation>Wie überrascht das Netz ist, wenn es Logarithmen von Wahrscheinlichkeiten liefert.</translation>
    </message>
    <message>
        <source>How the numbers are spread.</source>
        <translation>Wie die Zahlen verteilt sind.</translation>
    </message>
    <message>
        <source>How the weights are drawn before training.</source>
        <translation>Wie die Gewichte vor dem Training gezogen werden.</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
    <message>
        <source>In a generative adversarial network a judge learns to tell real samples from made ones, and a generator learns to fool it. The judge gets two of these losses: *real* on real samples and *made* on generated ones. The generator gets one that wants *real* on its own samples, in a training phase that changes the generator&apos;s weights alone.

Least squares often trains more calmly than cross-entropy; a Wasserstein critic needs small weights.</source>
        <translation>In einem Generative Adversarial Network lernt ein Urteiler, echte Samples von erfundenen zu unterscheiden, und ein Generator lernt, ihn zu täuschen. Der Urteiler bekommt zwei dieser Verluste: *echt* auf echten Samples und *erfunden* auf erzeugten. Der Generator bekommt einen, der *echt* auf seinen eigenen verlangt, in einer Trainingsphase, die nur seine Gewichte ändert.

Kleinste Quadrate trainieren oft ruhiger als Kreuzentropie; ein Wasserstein-Kritiker braucht kleine Gewichte.</translation>
    </message>
    <message>
        <source>In every training step a different random share of the channels is set to 0 everywhere, and the rest is scaled up. Neighbouring pixels are so alike that dropping single ones would hide nothing; without a whole channel, others must learn to help.

On sequences it drops features over all steps. It works in training only; predictions use every channel.</source>
        <translation>In jedem Trainingsschritt wird ein anderer zufälliger Teil der Kanäle überall auf 0 gesetzt und der Rest hochskaliert. Benachbarte Pixel sind so ähnlich, dass einzelne zu verwerfen nichts verbergen würde; ohne einen ganzen Kanal müssen andere helfen lernen.

Bei Sequenzen verwirft es Merkmale über alle Schritte. Es wirkt nur beim Training; Vorhersagen nutzen jeden Kanal.</translation>
    </message>
    <message>
        <source>In every training step a different random share of the numbers is set to 0, and the rest is scaled up so that the sum stays alike. No unit can rely on one other unit, so the network learns patterns that hold for samples it has not seen.

It works in training only; predictions use every number. If training accuracy is far above validation accuracy, add dropout or raise its rate.</source>
        <translation>In jedem Trainingsschritt wird ein anderer zufälliger Teil der Zahlen auf 0 gesetzt und der Rest so hochskaliert, dass die Summe ähnlich bleibt. Keine Einheit kann sich auf eine andere verlassen, also lernt das Netz Muster, die auch für ungesehene Samples gelten.

Es wirkt nur beim Training; Vorhersagen nutzen jede Zahl. Liegt die Trainingsgenauigkeit weit über der Validierungsgenauigkeit, fügen Sie Dropout hinzu, oder erhöhen Sie die Rate.</translation>
    </message>
    <message>
        <source>In every training step each number is moved by a draw from a normal distribution with mean 0. The network sees a slightly different sample each time, and learns not to depend on its last digit.

It works in training only; predictions are exact. A deviation of 0.1 suits standardised data.</source>
        <translation>In jedem Trainingsschritt wird jede Zahl um einen Zug aus einer Normalverteilung mit Mittel 0 verschoben. Das Netz sieht jedes Mal ein etwas anderes Sample und lernt, nicht von dessen letzter Stelle abzuhängen.

Es wirkt nur beim Training; Vorhersagen sind exakt. Eine Abweichung von 0,1 passt zu standardisierten Daten.</translation>
    </message>
    <message>
        <source>In front</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>In training each negative number is multiplied by its own random slope between the two limits, which keeps a network from learning its samples by heart. Predictions use the middle of the limits.

The limits 1/8 and 1/3 are those of the competition that made it known (Kaggle NDSB, 2015).</source>
        <translation>Im Training wird jede negative Zahl mit einer eigenen zufälligen Steigung zwischen den beiden Grenzen multipliziert, was ein Netz davon abhält, seine Samples auswendig zu lernen. Vorhersagen nehmen die Mitte der Grenzen.

Die Grenzen 1/8 und 1/3 sind die des Wettbewerbs, der es bekannt machte (Kaggle NDSB, 2015).</translation>
    </message>
    <message>
        <source>Inner channels</source>
        <translation>Innere Kanäle</translation>
    </message>
    <message>
        <source>Inner features</source>
        <translation>Innere Merkmale</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Instance norm</source>
        <translation>Instance-Norm</translation>
    </message>
    <message>
        <source>Into how many groups the channels are divided; 1 takes all together.</source>
        <translation>In wie viele Gruppen die Kanäle geteilt werden; 1 nimmt alle zusammen.</translation>
    </message>
    <message>
        <source>Inverted residual</source>
        <translation>Invertierter Residualblock</translation>
    </message>
    <message>
        <source>Inverted residual blocks of thin convolutions, made for phones, on pictures of 96 × 96 pixels.</source>
        <translation>Invertierte Residualblöcke aus dünnen Faltungen, für Telefone gemacht, auf Bildern von 96 × 96 Pixeln.</translation>
    </message>
    <message>
        <source>It averages each channel over the picture, passes these averages through two small dense layers, and multiplies each channel by the result, which lies between 0 and 1. So the network attends to the channels that matter for this picture.

It costs little and helps most convolutional networks. The ratio sets how narrow the middle is.</source>
        <translation>Es mittelt jeden Kanal über das Bild, schickt die Mittel durch zwei kleine dichte Schichten und multipliziert jeden Kanal mit dem Ergebnis, das zwischen 0 und 1 liegt. So achtet das Netz auf die Kanäle, die bei diesem Bild zählen.

Es kostet wenig und hilft den meisten Faltungsnetzen. Das Verhältnis setzt, wie schmal die Mitte ist.</translation>
    </message>
    <message>
        <source>It follows ReLU from above and rounds its corner: 0 becomes 0.69, 5 becomes 5.007, −5 becomes 0.007. Use it where a network must give a positive number, such as a width or a rate.

A larger beta makes the corner sharper. Above the threshold the curve is so close to a straight line that x itself is given.</source>
        <translation>Es folgt ReLU von oben und rundet dessen Ecke: 0 wird 0,69, 5 wird 5,007, −5 wird 0,007. Nehmen Sie es, wo ein Netz eine positive Zahl geben muss, etwa eine Breite oder eine Rate.

Ein größeres Beta macht die Ecke schärfer. Über der Schwelle ist die Kurve einer Geraden so nahe, dass x selbst geliefert wird.</translation>
    </message>
    <message>
        <source>It is the Huber loss divided by beta, so that the slope of large misses is always 1. Detectors of objects learn the corners of boxes with it.

The smaller beta, the closer it comes to Mean absolute error.</source>
        <translation>Es ist der Huber-Verlust geteilt durch beta, sodass die Steigung großer Abweichungen immer 1 ist. Objektdetektoren lernen damit die Ecken von Rahmen.

Je kleiner beta, desto näher kommt es dem mittleren absoluten Fehler.</translation>
    </message>
    <message>
        <source>It learns what to look for: one question for all sequences. Steps that answer it well get a large weight, and the weighted average of all steps is the result, one list of features.

Use it to turn a sequence into one answer where every step may matter, for example to tell the mood of a sentence. It ignores the order of steps, so recurrent layers or positions come before it.</source>
        <translation>Es lernt, wonach zu suchen ist: eine Frage für alle Sequenzen. Schritte, die sie gut beantworten, bekommen ein großes Gewicht, und das gewichtete Mittel aller Schritte ist das Ergebnis, eine Liste von Merkmalen.

Nehmen Sie es, um aus einer Sequenz eine Antwort zu machen, bei der jeder Schritt zählen kann, etwa die Stimmung eines Satzes. Die Reihenfolge der Schritte beachtet es nicht; rekurrente Schichten oder Positionen kommen davor.</translation>
    </message>
    <message>
        <source>It scales h before the product, as in the first paper.</source>
        <translation>Es skaliert h vor dem Produkt, wie im ersten Aufsatz.</translation>
    </message>
    <message>
        <source>It scales the product U · h, as in PyTorch.</source>
        <translation>Es skaliert das Produkt U · h, wie in PyTorch.</translation>
    </message>
    <message>
        <source>It widens the features, bends them with an activation and narrows them again. On a sequence it works on every step alone, with the same weights.

It is one half of a transformer layer; attention, which mixes the steps, is the other. A shortcut around it (Add) and a layer norm complete the half.</source>
        <translation>Es weitet die Merkmale, biegt sie mit einer Aktivierung und verengt sie wieder. Bei einer Sequenz arbeitet es an jedem Schritt allein, mit denselben Gewichten.

Es ist die eine Hälfte einer Transformer-Schicht; Attention, die die Schritte mischt, ist die andere. Eine Abkürzung darum (Addieren) und eine Layer-Norm vervollständigen die Hälfte.</translation>
    </message>
    <message>
        <source>It writes one sequence while it reads another, as a translation does: each step looks at the steps before it, then at all steps of `memory`, which transformer layers made of the source.

A model that only writes on, as GPT does, has no source: use causal transformer layers for it.</source>
        <translation>Es schreibt eine Sequenz, während es eine andere liest, wie eine Übersetzung: Jeder Schritt sieht die Schritte vor ihm an, dann alle Schritte von `memory`, die Transformer-Schichten aus der Vorlage machten.

Ein Modell, das nur weiterschreibt, wie GPT, hat keine Vorlage: Nehmen Sie dafür kausale Transformer-Schichten.</translation>
    </message>
    <message>
        <source>Its two constants are chosen so that numbers with mean 0 and variance 1 come out with mean 0 and variance 1 again: a deep stack of dense layers then needs no normalisation.

That holds with standardised data and weights that start at the scale 1/√inputs. Use Alpha dropout with it, because plain dropout moves the mean.</source>
        <translation>Seine zwei Konstanten sind so gewählt, dass Zahlen mit Mittel 0 und Varianz 1 wieder mit Mittel 0 und Varianz 1 herauskommen: Ein tiefer Stapel dichter Schichten braucht dann keine Normierung.

Das gilt bei standardisierten Daten und Gewichten, die mit der Skala 1/√Eingaben beginnen. Nehmen Sie Alpha-Dropout dazu, denn einfaches Dropout verschiebt das Mittel.</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Just enough cells are added that stride 1 keeps the size.</source>
        <translation>Es kommen gerade so viele Zellen hinzu, dass Schrittweite 1 die Größe beibehält.</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-Divergenz</translation>
    </message>
    <message>
        <source>KL to normal</source>
        <translation>KL zur Normalverteilung</translation>
    </message>
    <message>
        <source>Keep the axis</source>
        <translation>Achse behalten</translation>
    </message>
    <message>
        <source>Keeps numbers between 0 and 6.</source>
        <translation>Hält Zahlen zwischen 0 und 6.</translation>
    </message>
    <message>
        <source>Keeps numbers between two limits, −1 and 1 unless set otherwise.</source>
        <translation>Hält Zahlen zwischen zwei Grenzen, −1 und 1, wenn nichts anderes gesetzt ist.</translation>
    </message>
    <message>
        <source>Keeps the division from 0.</source>
        <translation>Hält die Division von 0 fern.</translation>
    </message>
    <message>
        <source>Keeps the first step of a sequence alone.</source>
        <translation>Behält nur den ersten Schritt einer Sequenz.</translation>
    </message>
    <message>
        <source>Keeps the largest number of each channel of a map.</source>
        <translation>Behält die größte Zahl jedes Kanals einer Karte.</translation>
    </message>
    <message>
        <source>Keeps the largest number of each channel of a sequence.</source>
        <translation>Behält die größte Zahl jedes Kanals einer Sequenz.</translation>
    </message>
    <message>
        <source>Keeps the largest number of each channel of a volume.</source>
        <translation>Behält die größte Zahl jedes Kanals eines Volumens.</translation>
    </message>
    <message>
        <source>Keeps the last step of a sequence alone.</source>
        <translation>Behält nur den letzten Schritt einer Sequenz.</translation>
    </message>
    <message>
        <source>Keeps the memory within −1 to 1.</source>
        <translation>Hält das Gedächtnis zwischen −1 und 1.</translation>
    </message>
    <message>
        <source>Keeps what is above a limit and replaces the rest by a value.</source>
        <translation>Behält, was über einer Grenze liegt, und ersetzt den Rest durch einen Wert.</translation>
    </message>
    <message>
        <source>Keeps what is positive and bends the negative softly towards a floor.</source>
        <translation>Behält Positives und biegt Negatives sanft gegen einen Boden.</translation>
    </message>
    <message>
        <source>Keeps what is positive and lets a little of the negative through.</source>
        <translation>Behält Positives und lässt ein wenig Negatives durch.</translation>
    </message>
    <message>
        <source>Keeps what is positive and sets the rest to 0.</source>
        <translation>Behält Positives und setzt den Rest auf 0.</translation>
    </message>
    <message>
        <source>Keeps what is positive, as the first transformer did.</source>
        <translation>Behält Positives, wie der erste Transformer es tat.</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Key heads</source>
        <translation>Key-Köpfe</translation>
    </message>
    <message>
        <source>Kinds as numbers from 0: the tokens of a text, a product, a country.</source>
        <translation>Arten als Zahlen ab 0: die Tokens eines Texts, ein Produkt, ein Land.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>Label left out</source>
        <translation>Ausgelassenes Label</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Large numbers pass, numbers far below 0 fade to 0, and around −1.2 the curve reaches its lowest point of −0.31. It has no corner anywhere.

It behaves like SiLU and costs somewhat more; detectors of objects in pictures often use it.</source>
        <translation>Große Zahlen gehen durch, Zahlen weit unter 0 verblassen zu 0, und um −1,2 erreicht die Kurve ihren tiefsten Punkt von −0,31. Sie hat nirgends eine Ecke.

Es verhält sich wie SiLU und kostet etwas mehr; Objektdetektoren nutzen es oft.</translation>
    </message>
    <message>
        <source>Larger numbers become this.</source>
        <translation>Größere Zahlen werden dies.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Layer-Norm</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Lays groups of channels out as pixels, for a map that is larger and has fewer channels.</source>
        <translation>Legt Gruppen von Kanälen als Pixel aus: für eine größere Karte mit weniger Kanälen.</translation>
    </message>
    <message>
        <source>Lays several tensors of one shape over each other along a new axis.</source>
        <translation>Legt mehrere Tensoren einer Form entlang einer neuen Achse übereinander.</translation>
    </message>
    <message>
        <source>Lays squares of pixels out as channels, for a map that is smaller and has more channels.</source>
        <translation>Legt Quadrate von Pixeln als Kanäle aus: für eine kleinere Karte mit mehr Kanälen.</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Learn a scale and a shift for every channel.</source>
        <translation>Lernt eine Skala und eine Verschiebung für jeden Kanal.</translation>
    </message>
    <message>
        <source>Learn a scale for every feature.</source>
        <translation>Lernt eine Skala für jedes Merkmal.</translation>
    </message>
    <message>
        <source>Learn a shift for every feature beside the scale.</source>
        <translation>Lernt neben der Skala eine Verschiebung für jedes Merkmal.</translation>
    </message>
    <message>
        <source>Learn an offset beside the factor.</source>
        <translation>Lernt neben dem Faktor einen Offset.</translation>
    </message>
    <message>
        <source>Learned positions</source>
        <translation>Gelernte Positionen</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learns a smooth code of digits: codes between two digits draw digits in between.</source>
        <translation>Lernt einen glatten Code von Ziffern: Codes zwischen zwei Ziffern zeichnen Ziffern dazwischen.</translation>
    </message>
    <message>
        <source>Learns which of two interleaved spirals a point belongs to.</source>
        <translation>Lernt, zu welcher von zwei verschlungenen Spiralen ein Punkt gehört.</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Leave a label out</source>
        <translation>Ein Label auslassen</translation>
    </message>
    <message>
        <source>Leave out what does not fit</source>
        <translation>Auslassen, was nicht passt</translation>
    </message>
    <message>
        <source>Leave the axis with size 1, so that the result broadcasts.</source>
        <translation>Die Achse mit Größe 1 behalten, damit das Ergebnis gestreckt werden kann.</translation>
    </message>
    <message>
        <source>Let a last window reach over the edge, so that no cell is left out.</source>
        <translation>Ein letztes Fenster darf über den Rand reichen, damit keine Zelle ausgelassen wird.</translation>
    </message>
    <message>
        <source>Lets every step look at all other steps and take what it needs.</source>
        <translation>Lässt jeden Schritt alle anderen ansehen und nehmen, was er braucht.</translation>
    </message>
    <message>
        <source>Lets it grow; sharper, and less steady.</source>
        <translation>Lässt es wachsen; schärfer und weniger stabil.</translation>
    </message>
    <message>
        <source>Lets numbers through and holds gradients back.</source>
        <translation>Lässt Zahlen durch und hält Gradienten zurück.</translation>
    </message>
    <message>
        <source>Lets strong channels damp their neighbours at the same place.</source>
        <translation>Lässt starke Kanäle ihre Nachbarn an derselben Stelle dämpfen.</translation>
    </message>
    <message>
        <source>Lines all numbers of a sample up in one list.</source>
        <translation>Reiht alle Zahlen eines Samples in einer Liste auf.</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Lists of 3 and 4 numbers become a matrix of 3 × 4 products, which shows every pair. Two one-hot lists become a matrix with a single 1.

The result has as many numbers as both sizes multiplied, so keep the lists short.</source>
        <translation>Listen von 3 und 4 Zahlen werden eine Matrix aus 3 × 4 Produkten, die jedes Paar zeigt. Zwei One-hot-Listen werden eine Matrix mit einer einzigen 1.

Das Ergebnis hat so viele Zahlen wie beide Größen multipliziert; halten Sie die Listen kurz.</translation>
    </message>
    <message>
        <source>Local response norm</source>
        <translation>Lokale Antwort-Norm</translation>
    </message>
    <message>
        <source>Log-cosh</source>
        <translation>Log-Cosh</translation>
    </message>
    <message>
        <source>Log-sigmoid</source>
        <translation>Log-Sigmoid</translation>
    </message>
    <message>
        <source>Log-softmax</source>
        <translation>Log-Softmax</translation>
    </message>
    <message>
        <source>Logarithm</source>
        <translation>Logarithmus</translation>
    </message>
    <message>
        <source>Logarithms of probabilities, one per class.</source>
        <translation>Logarithmen von Wahrscheinlichkeiten, einer pro Klasse.</translation>
    </message>
    <message>
        <source>Logarithms of shares, as Log softmax gives them.</source>
        <translation>Logarithmen von Anteilen, wie Log-Softmax sie liefert.</translation>
    </message>
    <message>
        <source>Looks ahead along the momentum.</source>
        <translation>Schaut entlang des Momentums voraus.</translation>
    </message>
    <message>
        <source>Looks for short patterns everywhere in a sequence.</source>
        <translation>Sucht überall in einer Sequenz nach kurzen Mustern.</translation>
    </message>
    <message>
        <source>Looks for short patterns in each channel by itself.</source>
        <translation>Sucht in jedem Kanal für sich nach kurzen Mustern.</translation>
    </message>
    <message>
        <source>Looks for small patterns everywhere in a picture.</source>
        <translation>Sucht überall in einem Bild nach kleinen Mustern.</translation>
    </message>
    <message>
        <source>Looks for small patterns everywhere in a volume or a film.</source>
        <translation>Sucht überall in einem Volumen oder Film nach kleinen Mustern.</translation>
    </message>
    <message>
        <source>Looks for small patterns in each channel by itself.</source>
        <translation>Sucht in jedem Kanal für sich nach kleinen Mustern.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Untere</translation>
    </message>
    <message>
        <source>Makes a map larger with learned patterns.</source>
        <translation>Vergrößert eine Karte mit gelernten Mustern.</translation>
    </message>
    <message>
        <source>Makes a map larger without learning anything.</source>
        <translation>Vergrößert eine Karte, ohne etwas zu lernen.</translation>
    </message>
    <message>
        <source>Makes a sequence longer with learned patterns.</source>
        <translation>Verlängert eine Sequenz mit gelernten Mustern.</translation>
    </message>
    <message>
        <source>Makes a sequence longer without learning anything.</source>
        <translation>Verlängert eine Sequenz, ohne etwas zu lernen.</translation>
    </message>
    <message>
        <source>Makes a volume larger with learned patterns.</source>
        <translation>Vergrößert ein Volumen mit gelernten Mustern.</translation>
    </message>
    <message>
        <source>Makes a volume larger without learning anything.</source>
        <translation>Vergrößert ein Volumen, ohne etwas zu lernen.</translation>
    </message>
    <message>
        <source>Makes each time step of a sequence a sample of its own.</source>
        <translation>Macht aus jedem Zeitschritt einer Sequenz ein eigenes Sample.</translation>
    </message>
    <message>
        <source>Maps, lists or sequences with a known number of channels or features.</source>
        <translation>Karten, Listen oder Sequenzen mit bekannter Zahl von Kanälen oder Merkmalen.</translation>
    </message>
    <message>
        <source>Maps, volumes or sequences.</source>
        <translation>Karten, Volumen oder Sequenzen.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Margin ranking</source>
        <translation>Margin Ranking</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>Max-pool</source>
        <translation>Max-Pooling</translation>
    </message>
    <message>
        <source>Max-pool 1-D</source>
        <translation>Max-Pooling 1-D</translation>
    </message>
    <message>
        <source>Max-pool 3-D</source>
        <translation>Max-Pooling 3-D</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Maxout</source>
        <translation>Maxout</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean 0 and deviation 1; most lie between −2 and 2.</source>
        <translation>Mittel 0 und Abweichung 1; die meisten liegen zwischen −2 und 2.</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>Mean absolute error with its corner rounded off.</source>
        <translation>Mittlerer absoluter Fehler mit abgerundeter Ecke.</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Measured {} operations of a step, to run each the fastest way.</source>
        <translation>{} Operationen eines Schritts gemessen, um jede auf die schnellste Art auszuführen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Memory of the mean gradient.</source>
        <translation>Gedächtnis des mittleren Gradienten.</translation>
    </message>
    <message>
        <source>Memory of the squared gradient.</source>
        <translation>Gedächtnis des quadrierten Gradienten.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Minus the logarithm that the network gave to the right class. With Log softmax before it, it is the same as Cross-entropy on the scores, which is the safer choice.

Use it where a network gives log-probabilities anyway.</source>
        <translation>Minus der Logarithmus, den das Netz der richtigen Klasse gab. Mit Log-Softmax davor ist es dasselbe wie Kreuzentropie auf den Scores, was die sicherere Wahl ist.

Nehmen Sie es, wo ein Netz ohnehin Log-Wahrscheinlichkeiten liefert.</translation>
    </message>
    <message>
        <source>Mish</source>
        <translation>Mish</translation>
    </message>
    <message>
        <source>Misses above this size count in proportion, those below by their square.</source>
        <translation>Abweichungen darüber zählen proportional, darunter mit ihrem Quadrat.</translation>
    </message>
    <message>
        <source>Misses below this size count by their square.</source>
        <translation>Abweichungen darunter zählen mit ihrem Quadrat.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Moves every number into a range.</source>
        <translation>Bringt jede Zahl in einen Bereich.</translation>
    </message>
    <message>
        <source>Moves every number towards 0 by a fixed step, and stops there.</source>
        <translation>Schiebt jede Zahl einen festen Schritt auf 0 zu und hält dort an.</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>Vervielfacher</translation>
    </message>
    <message>
        <source>Multiplies by random numbers around 1 while training.</source>
        <translation>Multipliziert beim Training mit Zufallszahlen um 1.</translation>
    </message>
    <message>
        <source>Multiplies every number by a constant and adds another.</source>
        <translation>Multipliziert jede Zahl mit einer Konstanten und addiert eine andere.</translation>
    </message>
    <message>
        <source>Multiplies every number by itself.</source>
        <translation>Multipliziert jede Zahl mit sich selbst.</translation>
    </message>
    <message>
        <source>Multiplies every number of one list with every number of another.</source>
        <translation>Multipliziert jede Zahl einer Liste mit jeder Zahl einer anderen.</translation>
    </message>
    <message>
        <source>Multiplies several tensors, number by number.</source>
        <translation>Multipliziert mehrere Tensoren Zahl für Zahl.</translation>
    </message>
    <message>
        <source>Multiplies two matrices: rows of one by columns of the other.</source>
        <translation>Multipliziert zwei Matrizen: Zeilen der einen mit Spalten der anderen.</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>NAdam</source>
        <translation>NAdam</translation>
    </message>
    <message>
        <source>Near 0 it changes little, and large numbers come close to −1 or 1. The result is centred on 0, which suits small networks and smooth targets.

Far from 0 the curve is flat, so little gradient comes back: deep networks of tanh learn slower than those of ReLU.</source>
        <translation>Nahe 0 ändert es wenig, und große Zahlen kommen −1 oder 1 nahe. Das Ergebnis liegt um 0, was zu kleinen Netzen und glatten Zielen passt.

Fern von 0 ist die Kurve flach, es kommt also wenig Gradient zurück: Tiefe Netze aus Tanh lernen langsamer als solche aus ReLU.</translation>
    </message>
    <message>
        <source>Near the target it is Mean squared error, which settles down gently; far from it, it is Mean absolute error, which does not let a few wild values decide.

Delta says where the one becomes the other. With standardised targets, 1 is a good start.</source>
        <translation>Nahe am Ziel ist es der mittlere quadratische Fehler, der sanft zur Ruhe kommt; fern davon der mittlere absolute Fehler, der einige wilde Werte nicht entscheiden lässt.

Delta sagt, wo das eine zum anderen wird. Bei standardisierten Zielen ist 1 ein guter Anfang.</translation>
    </message>
    <message>
        <source>Negate</source>
        <translation>Negieren</translation>
    </message>
    <message>
        <source>Negative log-likelihood</source>
        <translation>Negative Log-Likelihood</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>New axis</source>
        <translation>Neue Achse</translation>
    </message>
    <message>
        <source>No cells are added, so the map shrinks by the window less one.</source>
        <translation>Es kommen keine Zellen hinzu, die Karte schrumpft also um das Fenster weniger eins.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>Normal with deviation 0.02, as language models start.</source>
        <translation>Normalverteilt mit Abweichung 0,02, wie Sprachmodelle beginnen.</translation>
    </message>
    <message>
        <source>Nothing in particular.</source>
        <translation>Nichts Bestimmtes.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Numbers above the threshold pass; all others become the value. With threshold 0 and value 0 it is ReLU.

No gradient comes back from what was replaced.</source>
        <translation>Zahlen über der Schwelle gehen durch, alle anderen werden der Wert. Mit Schwelle 0 und Wert 0 ist es ReLU.

Aus dem Ersetzten kommt kein Gradient zurück.</translation>
    </message>
    <message>
        <source>Numbers along the chosen axes.</source>
        <translation>Zahlen entlang der gewählten Achsen.</translation>
    </message>
    <message>
        <source>Numbers below the range become its lower end, numbers above it the upper end; the rest passes unchanged. It keeps a rare extreme from spoiling a step of training.

No gradient comes back from what was moved.</source>
        <translation>Zahlen unter dem Bereich werden sein unteres Ende, darüber sein oberes; der Rest geht unverändert durch. So verdirbt ein seltenes Extrem keinen Trainingsschritt.

Aus dem Verschobenen kommt kein Gradient zurück.</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1, as Sigmoid or Softmax give them.</source>
        <translation>Zahlen von 0 bis 1, wie Sigmoid oder Softmax sie liefern.</translation>
    </message>
    <message>
        <source>Numbers up to this far from 0 become 0.</source>
        <translation>Zahlen bis zu diesem Abstand von 0 werden 0.</translation>
    </message>
    <message>
        <source>Numbers within λ of 0 become 0; all others lose λ. With λ = 0.5, 2 becomes 1.5, −2 becomes −1.5 and 0.3 becomes 0.

It removes weak noise and keeps the sign of what is strong; sparse coding and denoising use it.</source>
        <translation>Zahlen näher als λ an 0 werden 0, alle anderen verlieren λ. Mit λ = 0,5 wird 2 zu 1,5, −2 zu −1,5 und 0,3 zu 0.

Es entfernt schwaches Rauschen und behält das Vorzeichen des Starken; Sparse Coding und Entrauschen nutzen es.</translation>
    </message>
    <message>
        <source>Numbers within λ of 0 become 0; all others pass unchanged. With λ = 0.5, 2 stays 2 and 0.3 becomes 0.

The result jumps at ±λ; Soft shrink does not, at the cost of making large numbers smaller.</source>
        <translation>Zahlen näher als λ an 0 werden 0, alle anderen gehen unverändert durch. Mit λ = 0,5 bleibt 2 bei 2, und 0,3 wird 0.

Das Ergebnis springt bei ±λ; Soft Shrink tut das nicht, macht dafür aber große Zahlen kleiner.</translation>
    </message>
    <message>
        <source>One axis per line, a role and a size: &quot;channel 1&quot;, &quot;height 28&quot;; one size may be -1.</source>
        <translation>Eine Achse pro Zeile, Rolle und Größe: „channel 1“, „height 28“; eine Größe darf -1 sein.</translation>
    </message>
    <message>
        <source>One axis per line, a role and a size: &quot;channel 1&quot;, &quot;height 8&quot;, &quot;width 8&quot;.</source>
        <translation>Eine Achse pro Zeile, Rolle und Größe: „channel 1“, „height 8“, „width 8“.</translation>
    </message>
    <message>
        <source>One axis per line, by its number from 1 or by its role, as it shall stand afterwards.</source>
        <translation>Eine Achse pro Zeile, mit ihrer Nummer ab 1 oder ihrer Rolle, wie sie danach stehen soll.</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Ein Zyklus</translation>
    </message>
    <message>
        <source>One divided by each number.</source>
        <translation>Eins geteilt durch jede Zahl.</translation>
    </message>
    <message>
        <source>One for all numbers.</source>
        <translation>Eine für alle Zahlen.</translation>
    </message>
    <message>
        <source>One for each channel, or each feature of a list.</source>
        <translation>Eine für jeden Kanal oder jedes Merkmal einer Liste.</translation>
    </message>
    <message>
        <source>One less the intersection over the union of predicted and right area.</source>
        <translation>Eins minus Schnitt durch Vereinigung von vorhergesagter und richtiger Fläche.</translation>
    </message>
    <message>
        <source>One number for each yes or no, or one score per class.</source>
        <translation>Eine Zahl für jedes Ja oder Nein, oder ein Score pro Klasse.</translation>
    </message>
    <message>
        <source>One number for each yes or no.</source>
        <translation>Eine Zahl für jedes Ja oder Nein.</translation>
    </message>
    <message>
        <source>One number per unit to begin with, as the last step of another layer gives; else 0.</source>
        <translation>Eine Zahl pro Einheit für den Anfang, wie der letzte Schritt einer anderen Schicht; sonst 0.</translation>
    </message>
    <message>
        <source>One of a fixed number of kinds, as a number from 0.</source>
        <translation>Eine von einer festen Zahl von Arten, als Zahl ab 0.</translation>
    </message>
    <message>
        <source>One or more quantities.</source>
        <translation>Eine oder mehrere Größen.</translation>
    </message>
    <message>
        <source>One reader looks at two digits and gives each a place, so that digits alike come to lie close and others apart. The judge learns from how far apart they lie whether they are the same.</source>
        <translation>Ein Leser sieht zwei Ziffern an und gibt jeder einen Ort, sodass gleiche nahe und andere fern liegen. Der Urteiler lernt aus dem Abstand, ob sie dieselbe sind.</translation>
    </message>
    <message>
        <source>One score per class at every step, any numbers.</source>
        <translation>Ein Score pro Klasse in jedem Schritt, beliebige Zahlen.</translation>
    </message>
    <message>
        <source>One score per class, any numbers.</source>
        <translation>Ein Score pro Klasse, beliebige Zahlen.</translation>
    </message>
    <message>
        <source>One score per sample: negative for the first class, positive for the second.</source>
        <translation>Ein Score pro Sample: negativ für die erste Klasse, positiv für die zweite.</translation>
    </message>
    <message>
        <source>One set of weights makes values, another makes gates; each value is multiplied by the GELU of its gate. Both sets belong to this layer, so it stands where a dense layer with its activation would.

It is the first half of a transformer&apos;s feed-forward part, with a plain dense layer behind it (Shazeer, 2020). With two sets of weights it has twice the parameters of a dense layer, so take about two thirds of the units.</source>
        <translation>Ein Satz von Gewichten macht Werte, ein anderer macht Gates; jeder Wert wird mit dem GELU seines Gates multipliziert. Beide Sätze gehören dieser Schicht, sie steht also da, wo eine dichte Schicht mit ihrer Aktivierung stünde.

Sie ist die erste Hälfte des Feed-Forward-Teils eines Transformers, mit einer einfachen dichten Schicht dahinter (Shazeer, 2020). Mit zwei Sätzen hat sie doppelt so viele Parameter wie eine dichte Schicht; nehmen Sie etwa zwei Drittel der Einheiten.</translation>
    </message>
    <message>
        <source>One set of weights makes values, another makes gates; each value is multiplied by the SiLU of its gate. Both sets belong to this layer, so it stands where a dense layer with its activation would.

Language models use it as the first half of their feed-forward part, with a plain dense layer behind it (Shazeer, 2020). With two sets of weights it has twice the parameters of a dense layer, so take about two thirds of the units.</source>
        <translation>Ein Satz von Gewichten macht Werte, ein anderer macht Gates; jeder Wert wird mit dem SiLU seines Gates multipliziert. Beide Sätze gehören dieser Schicht, sie steht also da, wo eine dichte Schicht mit ihrer Aktivierung stünde.

Sprachmodelle nutzen sie als erste Hälfte ihres Feed-Forward-Teils, mit einer einfachen dichten Schicht dahinter (Shazeer, 2020). Mit zwei Sätzen hat sie doppelt so viele Parameter wie eine dichte Schicht; nehmen Sie etwa zwei Drittel der Einheiten.</translation>
    </message>
    <message>
        <source>One tensor opens and closes the other.</source>
        <translation>Ein Tensor öffnet und schließt den anderen.</translation>
    </message>
    <message>
        <source>One to seven tensors whose sizes are equal, or 1 where they differ.</source>
        <translation>Ein bis sieben Tensoren, deren Größen gleich sind oder 1, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-hot</translation>
    </message>
    <message>
        <source>Only numbers above it pass.</source>
        <translation>Nur Zahlen darüber gehen durch.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Outer product</source>
        <translation>Äußeres Produkt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Output pad</source>
        <translation>Ausgangspadding</translation>
    </message>
    <message>
        <source>Over time it keeps for each feature the step at which it was strongest; over space, the place. The gradient goes to that place alone.

It says that something occurred, and forgets where and how often.</source>
        <translation>Über die Zeit behält es für jedes Merkmal den Schritt, in dem es am stärksten war, über den Raum die Stelle. Der Gradient geht allein an diese Stelle.

Es sagt, dass etwas vorkam, und vergisst, wo und wie oft.</translation>
    </message>
    <message>
        <source>Over time it keeps for each feature the step at which it was weakest. The gradient goes to that place alone.

It says how good something is at its worst.</source>
        <translation>Über die Zeit behält es für jedes Merkmal den Schritt, in dem es am schwächsten war. Der Gradient geht allein an diese Stelle.

Es sagt, wie gut etwas im schlechtesten Fall ist.</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Pad behind</source>
        <translation>Padding dahinter</translation>
    </message>
    <message>
        <source>Padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>Padding mask</source>
        <translation>Padding-Maske</translation>
    </message>
    <message>
        <source>Padding token</source>
        <translation>Padding-Token</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts of the features that are turned alike.</source>
        <translation>Teile der Merkmale, die gleich gedreht werden.</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>Achsen tauschen</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Pixel shuffle</source>
        <translation>Pixel Shuffle</translation>
    </message>
    <message>
        <source>Pixel unshuffle</source>
        <translation>Pixel Unshuffle</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Place 0 along time is the first step: a sequence of 5 × 6 becomes a list of 6. A negative place counts from the end: −1 is the last.

To keep the axis, or to take several places, use Slice.</source>
        <translation>Stelle 0 entlang der Zeit ist der erste Schritt: Aus einer Sequenz von 5 × 6 wird eine Liste von 6. Eine negative Stelle zählt vom Ende: −1 ist die letzte.

Um die Achse zu behalten oder mehrere Stellen zu nehmen, nimmt man Ausschnitt.</translation>
    </message>
    <message>
        <source>Place of the largest</source>
        <translation>Stelle des Größten</translation>
    </message>
    <message>
        <source>Places of the table; 0 for as many as the sequence has.</source>
        <translation>Stellen der Tabelle; 0 für so viele, wie die Sequenz hat.</translation>
    </message>
    <message>
        <source>Plateau</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Pool and shape</source>
        <translation>Pooling und Form</translation>
    </message>
    <message>
        <source>Positive numbers pass unchanged. Negative ones approach −α, which is −1 unless set otherwise: −1 becomes −0.63, −10 becomes −1.00. Outputs therefore lie around 0 rather than above it, which helps the next layer to learn.

It costs an exponential for each number, so it is slower than ReLU.</source>
        <translation>Positive Zahlen gehen unverändert durch. Negative nähern sich −α, also −1, wenn nichts anderes gesetzt ist: −1 wird −0,63, −10 wird −1,00. Ausgaben liegen daher um 0 statt darüber, was der nächsten Schicht beim Lernen hilft.

Es kostet eine Exponentialfunktion pro Zahl und ist darum langsamer als ReLU.</translation>
    </message>
    <message>
        <source>Positive numbers pass; negative ones approach −α. The slope at 0 is 1 from both sides whatever α is, so the curve has no corner; ELU has one unless α is 1.

A small α bends sharply and is close to ReLU, a large one is nearly a straight line for small numbers.</source>
        <translation>Positive Zahlen gehen durch, negative nähern sich −α. Die Steigung bei 0 ist von beiden Seiten 1, wie groß α auch ist; die Kurve hat also keine Ecke. ELU hat eine, wenn α nicht 1 ist.

Ein kleines α biegt scharf und ist nahe an ReLU, ein großes ist für kleine Zahlen fast eine Gerade.</translation>
    </message>
    <message>
        <source>Positive numbers pass; negative ones are multiplied by a slope that is learned like a weight and starts at 0.25. The network decides how much of the negative is worth keeping.

One slope serves all numbers, or each channel has its own. Do not use weight decay with it: it would pull the slopes to 0, and the layer to a plain ReLU.</source>
        <translation>Positive Zahlen gehen durch; negative werden mit einer Steigung multipliziert, die wie ein Gewicht gelernt wird und bei 0,25 beginnt. Das Netz entscheidet, wie viel vom Negativen sich zu behalten lohnt.

Eine Steigung gilt für alle Zahlen, oder jeder Kanal hat seine eigene. Nehmen Sie keinen Weight Decay dazu: Er zöge die Steigungen auf 0 und die Schicht zum einfachen ReLU.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potenz</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Predicts from ten measurements how far diabetes progresses within a year.</source>
        <translation>Sagt aus zehn Messwerten voraus, wie weit Diabetes in einem Jahr fortschreitet.</translation>
    </message>
    <message>
        <source>Pulls all weights towards 0, against learning by heart.</source>
        <translation>Zieht alle Gewichte gegen 0, gegen Auswendiglernen.</translation>
    </message>
    <message>
        <source>Put the corner cells of both maps on each other instead of their borders.</source>
        <translation>Die Eckzellen beider Karten aufeinanderlegen statt ihrer Ränder.</translation>
    </message>
    <message>
        <source>Puts copies of a tensor one after another along an axis.</source>
        <translation>Reiht Kopien eines Tensors entlang einer Achse aneinander.</translation>
    </message>
    <message>
        <source>Puts samples that were time steps together to sequences again.</source>
        <translation>Setzt Samples, die Zeitschritte waren, wieder zu Sequenzen zusammen.</translation>
    </message>
    <message>
        <source>Puts several tensors side by side.</source>
        <translation>Stellt mehrere Tensoren nebeneinander.</translation>
    </message>
    <message>
        <source>Puts the block so many times in a row; each copy learns weights of its own.</source>
        <translation>Stellt den Block so oft hintereinander; jede Kopie lernt eigene Gewichte.</translation>
    </message>
    <message>
        <source>Puts the steps of a sequence in the opposite order.</source>
        <translation>Bringt die Schritte einer Sequenz in die umgekehrte Reihenfolge.</translation>
    </message>
    <message>
        <source>Quantities: pixels, measurements, prices.</source>
        <translation>Größen: Pixel, Messwerte, Preise.</translation>
    </message>
    <message>
        <source>RMS norm</source>
        <translation>RMS-Norm</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Radians per unit of x.</source>
        <translation>Radiant pro Einheit von x.</translation>
    </message>
    <message>
        <source>Raises every number to a power.</source>
        <translation>Erhebt jede Zahl zu einer Potenz.</translation>
    </message>
    <message>
        <source>Random numbers for each sample.</source>
        <translation>Zufallszahlen für jedes Sample.</translation>
    </message>
    <message>
        <source>Random, scaled to keep signals even through ReLU.</source>
        <translation>Zufällig, so skaliert, dass Signale durch ReLU gleich stark bleiben.</translation>
    </message>
    <message>
        <source>Random, scaled to keep signals even through tanh and sigmoid.</source>
        <translation>Zufällig, so skaliert, dass Signale durch Tanh und Sigmoid gleich stark bleiben.</translation>
    </message>
    <message>
        <source>Randomised ReLU</source>
        <translation>Randomisiertes ReLU</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Ratio of the slowest to the quickest turn.</source>
        <translation>Verhältnis der langsamsten zur schnellsten Drehung.</translation>
    </message>
    <message>
        <source>Ratio of the slowest to the quickest wave.</source>
        <translation>Verhältnis der langsamsten zur schnellsten Welle.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>Reads a sequence step by step and remembers over many steps.</source>
        <translation>Liest eine Sequenz Schritt für Schritt und erinnert sich über viele Schritte.</translation>
    </message>
    <message>
        <source>Reads a sequence step by step with the simplest memory there is.</source>
        <translation>Liest eine Sequenz Schritt für Schritt mit dem einfachsten Gedächtnis.</translation>
    </message>
    <message>
        <source>Reads a sequence step by step; as an LSTM, with fewer weights.</source>
        <translation>Liest eine Sequenz Schritt für Schritt; wie ein LSTM, mit weniger Gewichten.</translation>
    </message>
    <message>
        <source>Reads reviews of films and says whether they are for or against; &quot;not&quot; and &quot;but&quot; turn them around.</source>
        <translation>Liest Filmkritiken und sagt, ob sie dafür oder dagegen sind; „not“ und „but“ kehren sie um.</translation>
    </message>
    <message>
        <source>Reads two days of power demand and temperature hour by hour, and says how much the demand changes in the next hour. It sees every hour relative to the last one, since demand rises from year to year.</source>
        <translation>Liest zwei Tage Strombedarf und Temperatur Stunde für Stunde und sagt, wie sich der Bedarf in der nächsten ändert. Es sieht jede Stunde relativ zur letzten, denn der Bedarf steigt von Jahr zu Jahr.</translation>
    </message>
    <message>
        <source>Real numbers along an axis.</source>
        <translation>Reelle Zahlen entlang einer Achse.</translation>
    </message>
    <message>
        <source>Real numbers; fewer than eight axes.</source>
        <translation>Reelle Zahlen; weniger als acht Achsen.</translation>
    </message>
    <message>
        <source>Reciprocal</source>
        <translation>Kehrwert</translation>
    </message>
    <message>
        <source>Recurrent</source>
        <translation>Rekurrent</translation>
    </message>
    <message>
        <source>Reflection pad</source>
        <translation>Spiegelnder Rand</translation>
    </message>
    <message>
        <source>Reflection pad 1-D</source>
        <translation>Spiegelnder Rand 1-D</translation>
    </message>
    <message>
        <source>Regularise</source>
        <translation>Regularisieren</translation>
    </message>
    <message>
        <source>Remove axes of 1</source>
        <translation>Achsen der Größe 1 entfernen</translation>
    </message>
    <message>
        <source>Removes axes of size 1.</source>
        <translation>Entfernt Achsen der Größe 1.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Repeat number by number rather than the whole.</source>
        <translation>Zahl für Zahl wiederholen statt das Ganze.</translation>
    </message>
    <message>
        <source>Repeats the first and the last step of a sequence.</source>
        <translation>Wiederholt den ersten und den letzten Schritt einer Sequenz.</translation>
    </message>
    <message>
        <source>Replication pad</source>
        <translation>Wiederholender Rand</translation>
    </message>
    <message>
        <source>Replication pad 1-D</source>
        <translation>Wiederholender Rand 1-D</translation>
    </message>
    <message>
        <source>Rescale</source>
        <translation>Neu skalieren</translation>
    </message>
    <message>
        <source>Reset gate</source>
        <translation>Reset-Gate</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Umformen</translation>
    </message>
    <message>
        <source>Residual</source>
        <translation>Residual</translation>
    </message>
    <message>
        <source>Residual blocks in three stages, as He and others trained on grey pictures of 32 × 32 pixels.</source>
        <translation>Residualblöcke in drei Stufen, wie bei He und anderen, auf grauen Bildern von 32 × 32 Pixeln trainiert.</translation>
    </message>
    <message>
        <source>Reverse time</source>
        <translation>Zeit umkehren</translation>
    </message>
    <message>
        <source>Rises for</source>
        <translation>Steigt für</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rotary positions</source>
        <translation>Rotierende Positionen</translation>
    </message>
    <message>
        <source>Round up</source>
        <translation>Aufrunden</translation>
    </message>
    <message>
        <source>Rows above and below and columns left and right go, as many as you say. The first U-Net cut its maps so before joining them with smaller ones.

Gradients of what was cut off are 0.</source>
        <translation>Oben und unten fallen Zeilen weg, links und rechts Spalten, so viele wie angegeben. Das erste U-Net schnitt seine Karten so zu, bevor es sie mit kleineren verband.

Gradienten des Abgeschnittenen sind 0.</translation>
    </message>
    <message>
        <source>Rows and columns of zeros stand around every channel. A convolution after it sees the edge as black.

Convolutions have padding of their own; this layer is for sides that differ, or for what comes between.</source>
        <translation>Zeilen und Spalten aus Nullen stehen um jeden Kanal. Eine Faltung danach sieht den Rand als schwarz.

Faltungen haben eigenes Padding; diese Schicht ist für ungleiche Seiten, oder für das, was dazwischen kommt.</translation>
    </message>
    <message>
        <source>Rows of a map.</source>
        <translation>Zeilen einer Karte.</translation>
    </message>
    <message>
        <source>Rows of the table; 0 for as many as the input has classes.</source>
        <translation>Zeilen der Tabelle; 0 für so viele, wie der Eingang Klassen hat.</translation>
    </message>
    <message>
        <source>Rows with one label, such as padding, do not count.</source>
        <translation>Zeilen mit einem bestimmten Label, etwa Padding, zählen nicht.</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Sample normal</source>
        <translation>Normal ziehen</translation>
    </message>
    <message>
        <source>Samples that were steps.</source>
        <translation>Samples, die Schritte waren.</translation>
    </message>
    <message>
        <source>Samples with more labels than their steps can spell cost nothing, and teach none.</source>
        <translation>Samples mit mehr Labels, als ihre Schritte buchstabieren können, kosten nichts und lehren nichts.</translation>
    </message>
    <message>
        <source>Says of every pixel which shape it belongs to. On the way down the picture shrinks and the network sees what is there; on the way up it grows again, and what it saw at each size tells it where.</source>
        <translation>Sagt von jedem Pixel, zu welcher Form es gehört. Auf dem Weg hinab schrumpft das Bild, und das Netz sieht, was da ist; auf dem Weg hinauf wächst es wieder, und was es in jeder Größe sah, sagt ihm, wo.</translation>
    </message>
    <message>
        <source>Says of every word whether it is a noun, a verb or something else: only its neighbours tell that of &quot;light&quot; or &quot;watch&quot;.</source>
        <translation>Sagt von jedem Wort, ob es Nomen, Verb oder etwas anderes ist: Bei „light“ oder „watch“ verraten das nur die Nachbarn.</translation>
    </message>
    <message>
        <source>Says which steps of a text are only filling.</source>
        <translation>Sagt, welche Schritte eines Texts nur Füllung sind.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>Skala und Verschiebung</translation>
    </message>
    <message>
        <source>Scores [0.1, 0.7, 0.2] become 1: places count from 0, and the first of equals wins. Put before an output it turns scores into the class that the network decides for.

A place does not change while scores change a little, so nothing before it learns through it: use it beside the loss, not before it.</source>
        <translation>Scores [0.1, 0.7, 0.2] werden 1: Stellen zählen ab 0, und bei Gleichstand gewinnt die erste. Vor einem Ausgang macht es aus Scores die Klasse, für die sich das Netz entscheidet.

Eine Stelle ändert sich nicht, wenn sich Scores ein wenig ändern, daher lernt nichts davor hindurch: Setzen Sie es neben den Verlust, nicht davor.</translation>
    </message>
    <message>
        <source>Scores along the axis.</source>
        <translation>Scores entlang der Achse.</translation>
    </message>
    <message>
        <source>Scores beyond 1 and −1 are good enough.</source>
        <translation>Scores jenseits von 1 und −1 sind gut genug.</translation>
    </message>
    <message>
        <source>Scores of the first of each pair.</source>
        <translation>Scores des ersten jedes Paars.</translation>
    </message>
    <message>
        <source>Scores of the second.</source>
        <translation>Scores des zweiten.</translation>
    </message>
    <message>
        <source>Scores should say that the samples are made up.</source>
        <translation>Scores sollen sagen, dass die Samples erfunden sind.</translation>
    </message>
    <message>
        <source>Scores should say that the samples are real.</source>
        <translation>Scores sollen sagen, dass die Samples echt sind.</translation>
    </message>
    <message>
        <source>Scores: one per class, along the features or channels.</source>
        <translation>Scores: einer pro Klasse, entlang der Merkmale oder Kanäle.</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Separable conv 1-D</source>
        <translation>Separable Faltung 1-D</translation>
    </message>
    <message>
        <source>Separable conv 2-D</source>
        <translation>Separable Faltung 2-D</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Sets small numbers to 0 and keeps the others.</source>
        <translation>Setzt kleine Zahlen auf 0 und behält die anderen.</translation>
    </message>
    <message>
        <source>Several dense layers side by side, of which the largest result counts.</source>
        <translation>Mehrere dichte Schichten nebeneinander, deren größtes Ergebnis zählt.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Shape of one answer</source>
        <translation>Form einer Antwort</translation>
    </message>
    <message>
        <source>Shape of one sample</source>
        <translation>Form eines Samples</translation>
    </message>
    <message>
        <source>Share by which a loss must be smaller than the best to be better.</source>
        <translation>Anteil, um den ein Verlust kleiner als der beste sein muss, um besser zu sein.</translation>
    </message>
    <message>
        <source>Share of channels set to 0 in each step; 0.5 drops half.</source>
        <translation>Anteil der Kanäle, die in jedem Schritt auf 0 gesetzt werden; 0,5 verwirft die Hälfte.</translation>
    </message>
    <message>
        <source>Share of looks that are switched off in each training step.</source>
        <translation>Anteil der Blicke, die in jedem Trainingsschritt abgeschaltet werden.</translation>
    </message>
    <message>
        <source>Share of numbers dropped in each step; 0.5 drops half.</source>
        <translation>Anteil der Zahlen, die in jedem Schritt verworfen werden; 0,5 verwirft die Hälfte.</translation>
    </message>
    <message>
        <source>Share of numbers set to 0 between layers while training; of use from 2 layers on.</source>
        <translation>Anteil der Zahlen, die beim Training zwischen Schichten auf 0 gesetzt werden; sinnvoll ab 2 Schichten.</translation>
    </message>
    <message>
        <source>Share of numbers set to 0 in each step; 0.5 drops half.</source>
        <translation>Anteil der Zahlen, die in jedem Schritt auf 0 gesetzt werden; 0,5 verwirft die Hälfte.</translation>
    </message>
    <message>
        <source>Share of numbers set to 0 in each training step.</source>
        <translation>Anteil der Zahlen, die in jedem Trainingsschritt auf 0 gesetzt werden.</translation>
    </message>
    <message>
        <source>Share of the last step that is kept.</source>
        <translation>Anteil des letzten Schritts, der bleibt.</translation>
    </message>
    <message>
        <source>Share of the last step that is kept; 0.9 is usual.</source>
        <translation>Anteil des letzten Schritts, der bleibt; 0,9 ist üblich.</translation>
    </message>
    <message>
        <source>Share of the learning rate at the end of each wave.</source>
        <translation>Anteil der Lernrate am Ende jeder Welle.</translation>
    </message>
    <message>
        <source>Share of the learning rate below which it never falls.</source>
        <translation>Anteil der Lernrate, unter den sie nie fällt.</translation>
    </message>
    <message>
        <source>Share of the learning rate in the first step.</source>
        <translation>Anteil der Lernrate im ersten Schritt.</translation>
    </message>
    <message>
        <source>Share of the learning rate in the last step.</source>
        <translation>Anteil der Lernrate im letzten Schritt.</translation>
    </message>
    <message>
        <source>Share of the learning rate that is left in the last epoch.</source>
        <translation>Anteil der Lernrate, der in der letzten Epoche bleibt.</translation>
    </message>
    <message>
        <source>Share of the mean gradient in a step.</source>
        <translation>Anteil des mittleren Gradienten an einem Schritt.</translation>
    </message>
    <message>
        <source>Share of the right answer that is spread over all classes; 0.1 is usual.</source>
        <translation>Anteil der richtigen Antwort, der über alle Klassen verteilt wird; 0,1 ist üblich.</translation>
    </message>
    <message>
        <source>Share of the squared gradient that is remembered from step to step.</source>
        <translation>Anteil des quadrierten Gradienten, der von Schritt zu Schritt behalten wird.</translation>
    </message>
    <message>
        <source>Share of the training in which the rate rises.</source>
        <translation>Anteil des Trainings, in dem die Rate steigt.</translation>
    </message>
    <message>
        <source>Share that positives of yes-or-no targets have; negatives have the rest, 0.5 is even.</source>
        <translation>Anteil, den Positive bei Ja-Nein-Zielen haben; Negative haben den Rest, 0,5 ist ausgewogen.</translation>
    </message>
    <message>
        <source>Shares that add up to 1, as Softmax gives them.</source>
        <translation>Anteile mit Summe 1, wie Softmax sie liefert.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Shrinks a map by keeping the largest number of every window.</source>
        <translation>Verkleinert eine Karte, indem es die größte Zahl jedes Fensters behält.</translation>
    </message>
    <message>
        <source>Shrinks a map by keeping the mean of every window.</source>
        <translation>Verkleinert eine Karte, indem es das Mittel jedes Fensters behält.</translation>
    </message>
    <message>
        <source>Shrinks a sequence by keeping the largest number of every window.</source>
        <translation>Verkürzt eine Sequenz, indem es die größte Zahl jedes Fensters behält.</translation>
    </message>
    <message>
        <source>Shrinks a sequence by keeping the mean of every window.</source>
        <translation>Verkürzt eine Sequenz, indem es das Mittel jedes Fensters behält.</translation>
    </message>
    <message>
        <source>Shrinks a volume by keeping the largest number of every window.</source>
        <translation>Verkleinert ein Volumen, indem es die größte Zahl jedes Fensters behält.</translation>
    </message>
    <message>
        <source>Shrinks a volume by keeping the mean of every window.</source>
        <translation>Verkleinert ein Volumen, indem es das Mittel jedes Fensters behält.</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>SiLU made of straight pieces: cheap, and almost the same.</source>
        <translation>SiLU aus geraden Stücken: billig und fast dasselbe.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>Sine positions</source>
        <translation>Sinus-Positionen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of a step. Too large and the loss jumps, too small and it crawls.</source>
        <translation>Größe eines Schritts. Zu groß, und der Verlust springt; zu klein, und er kriecht.</translation>
    </message>
    <message>
        <source>Size of the patch that each filter sees.</source>
        <translation>Größe des Ausschnitts, den jeder Filter sieht.</translation>
    </message>
    <message>
        <source>Size of the patch that each number is spread over.</source>
        <translation>Größe des Ausschnitts, über den jede Zahl verteilt wird.</translation>
    </message>
    <message>
        <source>Size of the result, whatever the size of the map.</source>
        <translation>Größe des Ergebnisses, wie groß die Karte auch ist.</translation>
    </message>
    <message>
        <source>Size of the window that becomes one number.</source>
        <translation>Größe des Fensters, das eine Zahl wird.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Slices of a volume.</source>
        <translation>Scheiben eines Volumens.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>Small misses count by half their square, large ones by their size less 0.69. It does what Huber does without a place where one rule becomes the other, and has nothing to set.

Use it for quantities with some wild values among them.</source>
        <translation>Kleine Abweichungen zählen mit ihrem halben Quadrat, große mit ihrer Größe weniger 0,69. Es tut, was Huber tut, ohne eine Stelle, an der eine Regel zur anderen wird, und hat nichts einzustellen.

Für Größen mit einigen wilden Werten darunter.</translation>
    </message>
    <message>
        <source>Small numbers almost vanish (0.3 becomes 0.009), large ones lose 1. It keeps what stands out and quiets the rest, without a corner.

Used in networks that look for a few strong causes, as sparse coding does.</source>
        <translation>Kleine Zahlen verschwinden fast (0,3 wird 0,009), große verlieren 1. Es behält, was hervorsticht, und dämpft den Rest, ohne Ecke.

In Netzen benutzt, die nach wenigen starken Ursachen suchen, wie bei Sparse Coding.</translation>
    </message>
    <message>
        <source>Smaller numbers become this.</source>
        <translation>Kleinere Zahlen werden dies.</translation>
    </message>
    <message>
        <source>Smaller numbers count as this one.</source>
        <translation>Kleinere Zahlen zählen wie diese.</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <source>Smooth L1</source>
        <translation>Smooth L1</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Soft shrink</source>
        <translation>Soft Shrink</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softmax of the negated numbers: with distances 1 and 2 the first gets 0.73, the second 0.27. Adding the same number to all changes nothing.

Use it where small means good, as for distances or costs.</source>
        <translation>Softmax der negierten Zahlen: Bei Abständen 1 und 2 bekommt der erste 0,73, der zweite 0,27. Dieselbe Zahl zu allen addiert ändert nichts.

Für alles, wobei klein gut heißt, wie Abstände oder Kosten.</translation>
    </message>
    <message>
        <source>Softmin</source>
        <translation>Softmin</translation>
    </message>
    <message>
        <source>Softplus</source>
        <translation>Softplus</translation>
    </message>
    <message>
        <source>Softsign</source>
        <translation>Softsign</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>Quadratwurzel</translation>
    </message>
    <message>
        <source>Squared ReLU</source>
        <translation>Quadriertes ReLU</translation>
    </message>
    <message>
        <source>Squared hinge</source>
        <translation>Quadrierter Hinge</translation>
    </message>
    <message>
        <source>Squares small misses and takes large ones as they are.</source>
        <translation>Quadriert kleine Abweichungen und nimmt große, wie sie sind.</translation>
    </message>
    <message>
        <source>Squeeze and excite</source>
        <translation>Squeeze and Excite</translation>
    </message>
    <message>
        <source>Squeezes digits of 64 pixels into 8 numbers and draws them again: no labels needed.</source>
        <translation>Presst Ziffern von 64 Pixeln in 8 Zahlen und zeichnet sie wieder: ohne Labels.</translation>
    </message>
    <message>
        <source>Squeezes every number slowly into −1 to 1.</source>
        <translation>Drückt jede Zahl langsam in −1 bis 1.</translation>
    </message>
    <message>
        <source>Squeezes every number smoothly into 0 to 1.</source>
        <translation>Drückt jede Zahl glatt in 0 bis 1.</translation>
    </message>
    <message>
        <source>Squeezes every number smoothly into −1 to 1.</source>
        <translation>Drückt jede Zahl glatt in −1 bis 1.</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapeln</translation>
    </message>
    <message>
        <source>Standard deviation of the first features.</source>
        <translation>Standardabweichung der ersten Merkmale.</translation>
    </message>
    <message>
        <source>Standard deviation of the first features: 1 as in PyTorch, 0.02 in language models.</source>
        <translation>Standardabweichung der ersten Merkmale: 1 wie in PyTorch, 0,02 in Sprachmodellen.</translation>
    </message>
    <message>
        <source>Standard deviation of what is added.</source>
        <translation>Standardabweichung dessen, was addiert wird.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Start values</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Steepness</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <source>Step between patches in the result. 2 doubles every size.</source>
        <translation>Schritt zwischen den Ausschnitten im Ergebnis. 2 verdoppelt jede Größe.</translation>
    </message>
    <message>
        <source>Step between patches. 2 would halve every size.</source>
        <translation>Schritt zwischen den Ausschnitten. 2 würde jede Größe halbieren.</translation>
    </message>
    <message>
        <source>Step between windows; 0 means as large as the window, so that none overlap.</source>
        <translation>Schritt zwischen den Fenstern; 0 heißt so groß wie das Fenster, sodass sich keine überlappen.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps look at each other, then at another sequence, then each works alone.</source>
        <translation>Schritte sehen einander an, dann eine andere Sequenz, dann arbeitet jeder für sich.</translation>
    </message>
    <message>
        <source>Steps look at each other, then each works on what it saw.</source>
        <translation>Schritte sehen einander an, dann arbeitet jeder mit dem, was er sah.</translation>
    </message>
    <message>
        <source>Steps of a sequence.</source>
        <translation>Schritte einer Sequenz.</translation>
    </message>
    <message>
        <source>Steps of one size along the sign of the mean gradient; half the memory of Adam.</source>
        <translation>Schritte einer Größe entlang des Vorzeichens des mittleren Gradienten; halb so viel Speicher wie Adam.</translation>
    </message>
    <message>
        <source>Steps shrink with all gradients so far: for words and features that are rare.</source>
        <translation>Schritte schrumpfen mit allen bisherigen Gradienten: für seltene Wörter und Merkmale.</translation>
    </message>
    <message>
        <source>Stop gradient</source>
        <translation>Gradient anhalten</translation>
    </message>
    <message>
        <source>Stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Subtrahieren</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>SwiGLU</source>
        <translation>SwiGLU</translation>
    </message>
    <message>
        <source>Switches off a random share of numbers while training.</source>
        <translation>Schaltet beim Training einen zufälligen Teil der Zahlen ab.</translation>
    </message>
    <message>
        <source>Switches off whole channels at random while training.</source>
        <translation>Schaltet beim Training zufällig ganze Kanäle ab.</translation>
    </message>
    <message>
        <source>Takes one place along an axis; the axis is then gone.</source>
        <translation>Nimmt eine Stelle entlang einer Achse; die Achse ist danach weg.</translation>
    </message>
    <message>
        <source>Takes some neighbouring numbers along an axis and leaves the rest.</source>
        <translation>Nimmt einige benachbarte Zahlen entlang einer Achse und lässt den Rest.</translation>
    </message>
    <message>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <source>Tanh shrink</source>
        <translation>Tanh Shrink</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Teaches to spell where nobody says at which step each letter is.</source>
        <translation>Lehrt Buchstabieren, wo niemand sagt, in welchem Schritt welcher Buchstabe steht.</translation>
    </message>
    <message>
        <source>Tells malignant from benign biopsies by thirty measurements; set the fold from 1 to 5 to test on every patient once.</source>
        <translation>Unterscheidet bösartige von gutartigen Biopsien an dreißig Messwerten; mit fold von 1 bis 5 wird jede Patientin einmal getestet.</translation>
    </message>
    <message>
        <source>Tells three species of iris apart by four measurements of a flower.</source>
        <translation>Unterscheidet drei Arten von Schwertlilien an vier Maßen einer Blüte.</translation>
    </message>
    <message>
        <source>Texts of different lengths are filled up with a padding token, so that they fit into one batch. This layer marks these places. Link it to the port `hidden` of attention, and nobody looks at them.

It takes the tokens themselves, before the embedding.</source>
        <translation>Texte verschiedener Länge werden mit einem Padding-Token aufgefüllt, damit sie in einen Batch passen. Diese Schicht markiert diese Stellen. Verbinden Sie sie mit dem Port `hidden` von Attention, und niemand sieht sie an.

Sie nimmt die Tokens selbst, vor dem Embedding.</translation>
    </message>
    <message>
        <source>The approximation with tanh.</source>
        <translation>Die Näherung mit Tanh.</translation>
    </message>
    <message>
        <source>The axes that the result no longer has.</source>
        <translation>Die Achsen, die das Ergebnis nicht mehr hat.</translation>
    </message>
    <message>
        <source>The axis along which numbers are added up.</source>
        <translation>Die Achse, entlang der Zahlen addiert werden.</translation>
    </message>
    <message>
        <source>The axis along which numbers are taken.</source>
        <translation>Die Achse, entlang der Zahlen genommen werden.</translation>
    </message>
    <message>
        <source>The axis along which one place is taken.</source>
        <translation>Die Achse, entlang der eine Stelle genommen wird.</translation>
    </message>
    <message>
        <source>The axis along which products are added up.</source>
        <translation>Die Achse, entlang der Produkte addiert werden.</translation>
    </message>
    <message>
        <source>The axis along which the exponentials sum to 1.</source>
        <translation>Die Achse, entlang der die Exponentialwerte 1 ergeben.</translation>
    </message>
    <message>
        <source>The axis along which the inputs are joined.</source>
        <translation>Die Achse, entlang der die Eingaben verbunden werden.</translation>
    </message>
    <message>
        <source>The axis along which the largest is looked for.</source>
        <translation>Die Achse, entlang der das Größte gesucht wird.</translation>
    </message>
    <message>
        <source>The axis along which the shares sum to 1.</source>
        <translation>Die Achse, entlang der die Anteile 1 ergeben.</translation>
    </message>
    <message>
        <source>The axis that gets longer.</source>
        <translation>Die Achse, die länger wird.</translation>
    </message>
    <message>
        <source>The axis that is cut.</source>
        <translation>Die Achse, die geteilt wird.</translation>
    </message>
    <message>
        <source>The axis that is halved.</source>
        <translation>Die Achse, die halbiert wird.</translation>
    </message>
    <message>
        <source>The axis whose order turns around.</source>
        <translation>Die Achse, deren Reihenfolge sich umkehrt.</translation>
    </message>
    <message>
        <source>The channels are divided into groups. For each sample and group it takes mean and deviation over all their places, subtracts the one and divides by the other; then each channel gets a learned scale and shift.

It does not look at other samples, so it works with batches of one or two, for which batch norm is too shaky.</source>
        <translation>Die Kanäle werden in Gruppen geteilt. Für jedes Sample und jede Gruppe nimmt es Mittel und Abweichung über alle ihre Stellen, zieht das eine ab und teilt durch das andere; dann bekommt jeder Kanal eine gelernte Skala und Verschiebung.

Es sieht keine anderen Samples an und geht daher mit Batches von einem oder zwei, für die Batch-Norm zu wackelig ist.</translation>
    </message>
    <message>
        <source>The channels of a map.</source>
        <translation>Die Kanäle einer Karte.</translation>
    </message>
    <message>
        <source>The class of every pixel, or maps of 0 and 1 in the prediction&apos;s shape.</source>
        <translation>Die Klasse jedes Pixels, oder Karten aus 0 und 1 in der Form der Vorhersage.</translation>
    </message>
    <message>
        <source>The class that says nothing; 0 in most frameworks.</source>
        <translation>Die Klasse, die nichts sagt; in den meisten Frameworks 0.</translation>
    </message>
    <message>
        <source>The columns of a map.</source>
        <translation>Die Spalten einer Karte.</translation>
    </message>
    <message>
        <source>The difference of two tensors, number by number.</source>
        <translation>Die Differenz zweier Tensoren, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>The differences between predictions and targets are averaged without their signs. A miss counts as much as it is large, so a few wild values in the data pull the network less than they do with Mean squared error.

It learns the median of the possible answers, where Mean squared error learns the mean.</source>
        <translation>Die Differenzen zwischen Vorhersagen und Zielen werden ohne Vorzeichen gemittelt. Eine Abweichung zählt so viel, wie sie groß ist; einige wilde Werte in den Daten ziehen das Netz also weniger als beim mittleren quadratischen Fehler.

Es lernt den Median der möglichen Antworten, der mittlere quadratische Fehler das Mittel.</translation>
    </message>
    <message>
        <source>The dropout rate whose variance it has.</source>
        <translation>Die Dropout-Rate, deren Varianz es hat.</translation>
    </message>
    <message>
        <source>The encoder of a variational autoencoder does not give one code but a range of them: a mean, and the logarithm of a variance. In training this layer draws a code from that range, written so that gradients reach both (Kingma and Welling, 2014).

Predictions take the mean.</source>
        <translation>Der Encoder eines Variational Autoencoders gibt nicht einen Code, sondern einen Bereich davon: ein Mittel und den Logarithmus einer Varianz. Im Training zieht diese Schicht einen Code aus dem Bereich, so geschrieben, dass Gradienten beides erreichen (Kingma und Welling, 2014).

Vorhersagen nehmen das Mittel.</translation>
    </message>
    <message>
        <source>The encoder of a variational autoencoder gives a mean and the logarithm of a variance for each number of the code. This loss pulls them towards mean 0 and variance 1, so that codes drawn at random decode to something sensible.

Add it to a loss that compares the decoded sample with the original; its weight decides between sharp copies and smooth codes. It needs no target.</source>
        <translation>Der Encoder eines Variational Autoencoders gibt für jede Zahl des Codes ein Mittel und den Logarithmus einer Varianz. Dieser Verlust zieht sie zu Mittel 0 und Varianz 1, damit zufällig gezogene Codes etwas Sinnvolles ergeben.

Addieren Sie ihn zu einem Verlust, der das dekodierte Sample mit dem Original vergleicht; sein Gewicht entscheidet zwischen scharfen Kopien und glatten Codes. Ein Ziel braucht er nicht.</translation>
    </message>
    <message>
        <source>The exact curve.</source>
        <translation>Die exakte Kurve.</translation>
    </message>
    <message>
        <source>The features of a list or of each step.</source>
        <translation>Die Merkmale einer Liste oder jedes Schritts.</translation>
    </message>
    <message>
        <source>The first and last steps go, as many as you say. What a convolution without padding lost can so be cut from another branch as well, before both are joined.

Gradients of what was cut off are 0.</source>
        <translation>Die ersten und letzten Schritte fallen weg, so viele wie angegeben. Was eine Faltung ohne Padding verlor, lässt sich so auch von einem anderen Zweig abschneiden, bevor beide verbunden werden.

Gradienten des Abgeschnittenen sind 0.</translation>
    </message>
    <message>
        <source>The first axis of the result is the one named first, and so on: `2`, `1` turns a sequence of 5 steps with 6 features into 6 × 5. An axis is named by its number, counted from 1, or by its role.

Numbers move to other places, so it costs a copy. Reshape never moves numbers, and is no transposition.</source>
        <translation>Die erste Achse des Ergebnisses ist die zuerst genannte, und so weiter: `2`, `1` macht aus einer Sequenz von 5 Schritten mit 6 Merkmalen 6 × 5. Eine Achse wird mit ihrer Nummer ab 1 oder ihrer Rolle genannt.

Zahlen ziehen um, das kostet also eine Kopie. Umformen bewegt nie Zahlen und ist keine Transposition.</translation>
    </message>
    <message>
        <source>The first half of the features is multiplied by the sigmoid of the second half, which acts as a gate for each number. Put it behind a layer with twice as many units as you want.

The gate learns when a feature matters; gradients come through its open side unbent (Dauphin et al., 2017).</source>
        <translation>Die erste Hälfte der Merkmale wird mit dem Sigmoid der zweiten multipliziert, das als Gate für jede Zahl wirkt. Setzen Sie es hinter eine Schicht mit doppelt so vielen Einheiten, wie Sie wollen.

Das Gate lernt, wann ein Merkmal zählt; Gradienten kommen ungebogen durch seine offene Seite (Dauphin u. a., 2017).</translation>
    </message>
    <message>
        <source>The first number of every input is multiplied, then the second, and so on. A tensor of numbers from 0 to 1 at one input is a mask: it decides how much of the other one passes.

Where one input has a size of 1, that number serves the whole axis: a map of 16 × 8 × 8 times 16 × 1 × 1 weighs its channels.</source>
        <translation>Die erste Zahl jeder Eingabe wird multipliziert, dann die zweite und so weiter. Ein Tensor aus Zahlen von 0 bis 1 an einer Eingabe ist eine Maske: Er entscheidet, wie viel von der anderen durchgeht.

Hat eine Eingabe irgendwo die Größe 1, gilt diese Zahl für die ganze Achse: eine Karte von 16 × 8 × 8 mal 16 × 1 × 1 gewichtet ihre Kanäle.</translation>
    </message>
    <message>
        <source>The first number of every input is summed, then the second, and so on; the shape stays. Link the start of a branch and its end to it, and you have a residual connection: the branch then only learns what to change.

All inputs must have the same shape. To put tensors side by side instead, use Concatenate.</source>
        <translation>Die erste Zahl jeder Eingabe wird summiert, dann die zweite und so weiter; die Form bleibt. Verbinden Sie Anfang und Ende eines Zweigs damit, haben Sie eine Residualverbindung: Der Zweig lernt dann nur, was zu ändern ist.

Alle Eingaben müssen dieselbe Form haben. Um Tensoren nebeneinanderzustellen, nehmen Sie Verketten.</translation>
    </message>
    <message>
        <source>The first one: binary cross-entropy of the score.</source>
        <translation>Die erste: binäre Kreuzentropie des Scores.</translation>
    </message>
    <message>
        <source>The first place taken, counted from 0; negative from the end.</source>
        <translation>Die erste genommene Stelle, ab 0 gezählt; negativ vom Ende.</translation>
    </message>
    <message>
        <source>The floor: very negative numbers become −alpha.</source>
        <translation>Der Boden: sehr negative Zahlen werden −alpha.</translation>
    </message>
    <message>
        <source>The greatest slope.</source>
        <translation>Die größte Steigung.</translation>
    </message>
    <message>
        <source>The judge&apos;s score of each sample: positive for real, negative for made.</source>
        <translation>Der Score des Urteilers für jedes Sample: positiv für echt, negativ für erfunden.</translation>
    </message>
    <message>
        <source>The label whose rows do not count.</source>
        <translation>Das Label, dessen Zeilen nicht zählen.</translation>
    </message>
    <message>
        <source>The largest number along an axis.</source>
        <translation>Die größte Zahl entlang einer Achse.</translation>
    </message>
    <message>
        <source>The largest of several tensors, number by number.</source>
        <translation>Die größte von mehreren Tensoren, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>The last step becomes the first. A recurrent layer behind it reads from the end, as one half of a layer that reads in both directions does; a second Reverse time behind that puts its steps back.

For reading in both directions it is easier to set the recurrent layer so.</source>
        <translation>Der letzte Schritt wird der erste. Eine rekurrente Schicht dahinter liest vom Ende her, wie die eine Hälfte einer Schicht, die in beide Richtungen liest; ein zweites Zeit umkehren dahinter stellt ihre Schritte zurück.

Um in beide Richtungen zu lesen, ist es einfacher, die rekurrente Schicht so einzustellen.</translation>
    </message>
    <message>
        <source>The learning rate falls along half a cosine wave.</source>
        <translation>Die Lernrate fällt entlang einer halben Kosinuswelle.</translation>
    </message>
    <message>
        <source>The learning rate falls by a factor every few epochs.</source>
        <translation>Die Lernrate fällt alle paar Epochen um einen Faktor.</translation>
    </message>
    <message>
        <source>The learning rate falls by the same share every epoch.</source>
        <translation>Die Lernrate fällt in jeder Epoche um denselben Anteil.</translation>
    </message>
    <message>
        <source>The learning rate falls when the loss no longer does.</source>
        <translation>Die Lernrate fällt, wenn der Verlust es nicht mehr tut.</translation>
    </message>
    <message>
        <source>The learning rate rises first, then falls to almost 0: large steps in between.</source>
        <translation>Die Lernrate steigt zuerst und fällt dann auf fast 0: große Schritte dazwischen.</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>Die Lernrate bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The least slope.</source>
        <translation>Die kleinste Steigung.</translation>
    </message>
    <message>
        <source>The logarithm of its variance, in the same shape.</source>
        <translation>Der Logarithmus seiner Varianz, in derselben Form.</translation>
    </message>
    <message>
        <source>The logarithm of softmax: scores as log-probabilities.</source>
        <translation>Der Logarithmus von Softmax: Scores als Log-Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>The logarithm of the hyperbolic cosine of each miss, averaged.</source>
        <translation>Der Logarithmus des Kosinus hyperbolicus jeder Abweichung, gemittelt.</translation>
    </message>
    <message>
        <source>The logarithm of the sigmoid: the log of a probability.</source>
        <translation>Der Logarithmus des Sigmoids: der Log einer Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The logarithm of the variance v of each.</source>
        <translation>Der Logarithmus der Varianz v von jeder.</translation>
    </message>
    <message>
        <source>The map is cut into as many parts of nearly equal size as you ask for, and each part becomes its largest number. Where the sizes do not divide, neighbouring parts share cells.

So a dense layer can follow whatever the size of the pictures, and a network for one size takes another.</source>
        <translation>Die Karte wird in so viele fast gleich große Teile geschnitten, wie Sie verlangen, und jeder Teil wird seine größte Zahl. Wo die Größen nicht aufgehen, teilen sich benachbarte Teile Zellen.

So kann eine dichte Schicht folgen, wie groß die Bilder auch sind, und ein Netz für eine Größe nimmt eine andere.</translation>
    </message>
    <message>
        <source>The map is cut into as many parts of nearly equal size as you ask for, and each part becomes its mean. Where the sizes do not divide, neighbouring parts share cells.

So a dense layer can follow whatever the size of the pictures, and a network for one size takes another.</source>
        <translation>Die Karte wird in so viele fast gleich große Teile geschnitten, wie Sie verlangen, und jeder Teil wird sein Mittel. Wo die Größen nicht aufgehen, teilen sich benachbarte Teile Zellen.

So kann eine dichte Schicht folgen, wie groß die Bilder auch sind, und ein Netz für eine Größe nimmt eine andere.</translation>
    </message>
    <message>
        <source>The mean of each number of the code.</source>
        <translation>Das Mittel jeder Zahl des Codes.</translation>
    </message>
    <message>
        <source>The mean of each number.</source>
        <translation>Das Mittel jeder Zahl.</translation>
    </message>
    <message>
        <source>The mean of several tensors, number by number.</source>
        <translation>Das Mittel mehrerer Tensoren, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>The mean of the numbers along an axis.</source>
        <translation>Das Mittel der Zahlen entlang einer Achse.</translation>
    </message>
    <message>
        <source>The middle has this many times fewer units than there are channels.</source>
        <translation>Die Mitte hat um diesen Faktor weniger Einheiten als Kanäle da sind.</translation>
    </message>
    <message>
        <source>The natural logarithm of every number.</source>
        <translation>Der natürliche Logarithmus jeder Zahl.</translation>
    </message>
    <message>
        <source>The network gives a number and the logarithm of the variance of its error, any number. Being wrong costs less where it said that it is unsure, but saying so costs something everywhere. So it learns both the answer and how far to trust it.

A log-variance of 0 means that errors of about 1 are expected, 2 about 2.7, −2 about 0.4.</source>
        <translation>Das Netz gibt eine Zahl und den Logarithmus der Varianz ihres Fehlers, eine beliebige Zahl. Falsch zu liegen kostet weniger, wo es sagte, dass es unsicher ist, doch das zu sagen kostet überall etwas. So lernt es beides: die Antwort und wie weit ihr zu trauen ist.

Eine Log-Varianz von 0 heißt, dass Fehler um 1 erwartet werden, 2 etwa 2,7, −2 etwa 0,4.</translation>
    </message>
    <message>
        <source>The network gives the logarithm of the rate.</source>
        <translation>Das Netz liefert den Logarithmus der Rate.</translation>
    </message>
    <message>
        <source>The network gives the rate itself, which must be positive.</source>
        <translation>Das Netz liefert die Rate selbst, die positiv sein muss.</translation>
    </message>
    <message>
        <source>The network that read cheques in 1998, on digits enlarged to its 32 × 32 pixels.</source>
        <translation>Das Netz, das 1998 Schecks las, auf Ziffern, die auf seine 32 × 32 Pixel vergrößert sind.</translation>
    </message>
    <message>
        <source>The number that fills rows of labels up, beside the blank.</source>
        <translation>Die Zahl, die neben dem Blank Reihen von Labels auffüllt.</translation>
    </message>
    <message>
        <source>The number whose square each number is.</source>
        <translation>Die Zahl, deren Quadrat jede Zahl ist.</translation>
    </message>
    <message>
        <source>The numbers at the same place of all inputs are added and divided by the number of inputs. Several networks that answer the same question are combined so: their mean is usually better than each of them.

Where one input has a size of 1, that number serves the whole axis.</source>
        <translation>Die Zahlen an derselben Stelle aller Eingaben werden addiert und durch die Zahl der Eingaben geteilt. So verbindet man mehrere Netze, die dieselbe Frage beantworten: Ihr Mittel ist meist besser als jedes einzelne.

Hat eine Eingabe irgendwo die Größe 1, gilt diese Zahl für die ganze Achse.</translation>
    </message>
    <message>
        <source>The numbers at the same places are multiplied and added up to one number per sample. It is large where both lists point the same way, 0 where they have nothing in common, negative where they disagree.

As a cosine the lengths do not count, and the result lies from −1 to 1. Two networks that share weights, with a dot product behind them, learn what belongs together.</source>
        <translation>Die Zahlen an denselben Stellen werden multipliziert und zu einer Zahl pro Sample addiert. Sie ist groß, wo beide Listen in dieselbe Richtung zeigen, 0, wo sie nichts gemeinsam haben, negativ, wo sie sich widersprechen.

Als Kosinus zählen die Längen nicht, und das Ergebnis liegt von −1 bis 1. Zwei Netze mit geteilten Gewichten und einem Skalarprodukt dahinter lernen, was zusammengehört.</translation>
    </message>
    <message>
        <source>The numbers keep their order, read row by row; only the sizes of the axes change. A list of 784 becomes a map of 1 × 28 × 28.

One size may be −1: it is worked out from the others. All sizes multiplied must give as many numbers as there are.</source>
        <translation>Die Zahlen behalten ihre Reihenfolge, Zeile für Zeile gelesen; nur die Größen der Achsen ändern sich. Eine Liste von 784 wird eine Karte von 1 × 28 × 28.

Eine Größe darf −1 sein: Sie wird aus den anderen errechnet. Alle Größen multipliziert müssen so viele Zahlen ergeben, wie da sind.</translation>
    </message>
    <message>
        <source>The numbers that shall be small.</source>
        <translation>Die Zahlen, die klein sein sollen.</translation>
    </message>
    <message>
        <source>The numbers that the network gives.</source>
        <translation>Die Zahlen, die das Netz liefert.</translation>
    </message>
    <message>
        <source>The power that each number is raised to.</source>
        <translation>Die Potenz, zu der jede Zahl erhoben wird.</translation>
    </message>
    <message>
        <source>The power that the sum is raised to.</source>
        <translation>Die Potenz, zu der die Summe erhoben wird.</translation>
    </message>
    <message>
        <source>The quotient of two tensors, number by number.</source>
        <translation>Der Quotient zweier Tensoren, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>The result is cut to the size times the stride.</source>
        <translation>Das Ergebnis wird auf die Größe mal die Schrittweite zugeschnitten.</translation>
    </message>
    <message>
        <source>The right answers that the network learns to give.</source>
        <translation>Die richtigen Antworten, die das Netz zu geben lernt.</translation>
    </message>
    <message>
        <source>The right class of each sample, step or pixel.</source>
        <translation>Die richtige Klasse jedes Samples, Schritts oder Pixels.</translation>
    </message>
    <message>
        <source>The right numbers, in the same shape.</source>
        <translation>Die richtigen Zahlen, in derselben Form.</translation>
    </message>
    <message>
        <source>The rows of a map.</source>
        <translation>Die Zeilen einer Karte.</translation>
    </message>
    <message>
        <source>The run began on another machine ({}). Its operations were measured anew on this one ({}), so the last digits of its numbers may differ from now on.</source>
        <translation>Der Lauf begann auf einer anderen Maschine ({}). Seine Operationen wurden auf dieser ({}) neu gemessen, daher können die letzten Stellen seiner Zahlen von nun an abweichen.</translation>
    </message>
    <message>
        <source>The same scale, with all values equally likely within bounds.</source>
        <translation>Dieselbe Skala, alle Werte innerhalb der Grenzen gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>The sample that the other two are compared with.</source>
        <translation>Das Sample, mit dem die beiden anderen verglichen werden.</translation>
    </message>
    <message>
        <source>The score itself, as large or as small as it can be.</source>
        <translation>Der Score selbst, so groß oder klein, wie er sein kann.</translation>
    </message>
    <message>
        <source>The scores become probabilities by a softmax inside. The loss is −log of the probability of the right class: 0 when the network was sure and right, large when it was sure and wrong. Guessing among 10 classes gives about 2.3.

Link plain scores to it, one per class, without softmax before. The target holds class numbers from 0: one per sample, or one per step of a sequence or pixel of a map. It may also hold a share for each class.

*Label smoothing* keeps the network from becoming too sure. *Class weights* let rare classes count more.</source>
        <translation>Die Scores werden durch ein Softmax darin zu Wahrscheinlichkeiten. Der Verlust ist −log der Wahrscheinlichkeit der richtigen Klasse: 0, wenn das Netz sicher und richtig war, groß, wenn es sicher und falsch war. Raten unter 10 Klassen ergibt etwa 2,3.

Verbinden Sie einfache Scores damit, einen pro Klasse, ohne Softmax davor. Das Ziel enthält Klassennummern ab 0: eine pro Sample, oder eine pro Schritt einer Sequenz oder Pixel einer Karte. Es darf auch einen Anteil für jede Klasse enthalten.

*Label Smoothing* hält das Netz davon ab, zu sicher zu werden. *Klassengewichte* lassen seltene Klassen mehr zählen.</translation>
    </message>
    <message>
        <source>The sequence before it was folded.</source>
        <translation>Die Sequenz, bevor sie gefaltet wurde.</translation>
    </message>
    <message>
        <source>The sequence is cut into as many parts of nearly equal size as you ask for, and each part becomes its largest number. Where the sizes do not divide, neighbouring parts share cells.

So a dense layer can follow whatever the size of the sequences, and a network for one size takes another.</source>
        <translation>Die Sequenz wird in so viele fast gleich große Teile geschnitten, wie Sie verlangen, und jeder Teil wird seine größte Zahl. Wo die Größen nicht aufgehen, teilen sich benachbarte Teile Zellen.

So kann eine dichte Schicht folgen, wie lang die Sequenzen auch sind, und ein Netz für eine Länge nimmt eine andere.</translation>
    </message>
    <message>
        <source>The sequence is cut into as many parts of nearly equal size as you ask for, and each part becomes its mean. Where the sizes do not divide, neighbouring parts share cells.

So a dense layer can follow whatever the size of the sequences, and a network for one size takes another.</source>
        <translation>Die Sequenz wird in so viele fast gleich große Teile geschnitten, wie Sie verlangen, und jeder Teil wird sein Mittel. Wo die Größen nicht aufgehen, teilen sich benachbarte Teile Zellen.

So kann eine dichte Schicht folgen, wie lang die Sequenzen auch sind, und ein Netz für eine Länge nimmt eine andere.</translation>
    </message>
    <message>
        <source>The sigmoid acts as a gate that a number opens for itself: large numbers pass, numbers far below 0 are stopped, and around −1.3 the curve dips to −0.28 before it fades to 0.

Also known as Swish. Many recent networks for pictures and language use it where older ones have ReLU.</source>
        <translation>Das Sigmoid wirkt als Gate, das eine Zahl sich selbst öffnet: Große Zahlen gehen durch, Zahlen weit unter 0 werden aufgehalten, und um −1,3 sinkt die Kurve auf −0,28, bevor sie zu 0 verblasst.

Auch als Swish bekannt. Viele neuere Netze für Bilder und Sprache nutzen es, wo ältere ReLU haben.</translation>
    </message>
    <message>
        <source>The sine of every number, in radians.</source>
        <translation>Der Sinus jeder Zahl, in Radiant.</translation>
    </message>
    <message>
        <source>The sizes of the numbers of a sample are added up and become a part of the loss: L1 counts how large they are and makes many exactly 0, L2 counts their squares and makes all of them small.

Link it to a hidden layer, such as the middle of an autoencoder, and add it to the losses of the training. It takes the place of an output: nothing follows it.</source>
        <translation>Die Größen der Zahlen eines Samples werden addiert und ein Teil des Verlusts: L1 zählt, wie groß sie sind, und macht viele genau 0; L2 zählt ihre Quadrate und macht alle klein.

Verbinden Sie es mit einer verborgenen Schicht, etwa der Mitte eines Autoencoders, und fügen Sie es zu den Verlusten des Trainings hinzu. Es steht anstelle eines Ausgangs: Nichts folgt darauf.</translation>
    </message>
    <message>
        <source>The slope before training.</source>
        <translation>Die Steigung vor dem Training.</translation>
    </message>
    <message>
        <source>The smallest network of the paper on deep residual learning. It is made for coloured photographs of 224 × 224 pixels; here handwritten digits are enlarged to them, so that it learns within minutes.</source>
        <translation>Das kleinste Netz des Aufsatzes über tiefes Residuallernen. Es ist für Farbfotos von 224 × 224 Pixeln gemacht; hier sind handgeschriebene Ziffern darauf vergrößert, damit es in Minuten lernt.</translation>
    </message>
    <message>
        <source>The smallest number along an axis.</source>
        <translation>Die kleinste Zahl entlang einer Achse.</translation>
    </message>
    <message>
        <source>The smallest of several tensors, number by number.</source>
        <translation>Die kleinste von mehreren Tensoren, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>The smallest useful network: two dense layers read handwritten digits.</source>
        <translation>Das kleinste nützliche Netz: zwei dichte Schichten lesen handgeschriebene Ziffern.</translation>
    </message>
    <message>
        <source>The square of the hinge loss: scores far on the wrong side count more.</source>
        <translation>Das Quadrat des Hinge-Verlusts: Scores weit auf der falschen Seite zählen mehr.</translation>
    </message>
    <message>
        <source>The square of what is positive, and 0 for the rest.</source>
        <translation>Das Quadrat des Positiven, und 0 für den Rest.</translation>
    </message>
    <message>
        <source>The step towards 0.</source>
        <translation>Der Schritt auf 0 zu.</translation>
    </message>
    <message>
        <source>The steps of a sequence.</source>
        <translation>Die Schritte einer Sequenz.</translation>
    </message>
    <message>
        <source>The steps that are looked at; left out, those of `x`.</source>
        <translation>Die Schritte, die angesehen werden; ausgelassen die von `x`.</translation>
    </message>
    <message>
        <source>The steps that are read, with features of any number.</source>
        <translation>Die Schritte, die gelesen werden, mit beliebig vielen Merkmalen.</translation>
    </message>
    <message>
        <source>The steps that are written: a list of features each.</source>
        <translation>Die Schritte, die geschrieben werden: je eine Liste von Merkmalen.</translation>
    </message>
    <message>
        <source>The steps that ask: a list of features each.</source>
        <translation>Die Schritte, die fragen: je eine Liste von Merkmalen.</translation>
    </message>
    <message>
        <source>The sum of the numbers along an axis.</source>
        <translation>Die Summe der Zahlen entlang einer Achse.</translation>
    </message>
    <message>
        <source>The target is a whole distribution, not one right class: a share for each class that add up to 1, such as what a larger network thinks (distillation). The loss is 0 where the prediction has the same shares.

Say what the network gives: scores, probabilities, or their logarithms (after Log softmax).</source>
        <translation>Das Ziel ist eine ganze Verteilung, nicht eine richtige Klasse: ein Anteil für jede Klasse mit Summe 1, etwa was ein größeres Netz meint (Destillation). Der Verlust ist 0, wo die Vorhersage dieselben Anteile hat.

Sagen Sie, was das Netz liefert: Scores, Wahrscheinlichkeiten oder deren Logarithmen (nach Log-Softmax).</translation>
    </message>
    <message>
        <source>The token that fills short texts up, whose row is not learned; −1 for none.</source>
        <translation>Das Token, das kurze Texte auffüllt und dessen Zeile nicht gelernt wird; −1 für keines.</translation>
    </message>
    <message>
        <source>The token that fills short texts up.</source>
        <translation>Das Token, das kurze Texte auffüllt.</translation>
    </message>
    <message>
        <source>The way back from Fold steps: the samples at x become the steps of sequences that are as long as the one at *like*.

Link *like* to what went into Fold steps; its numbers are not used, only how many steps it has.</source>
        <translation>Der Rückweg von Schritte falten: Die Samples an x werden Schritte von Sequenzen, die so lang sind wie die an *like*.

Verbinden Sie *like* mit dem, was in Schritte falten ging; seine Zahlen werden nicht benutzt, nur wie viele Schritte es hat.</translation>
    </message>
    <message>
        <source>The way back of a convolution: every number of the input puts a copy of the filter, times itself, into the result, and copies that overlap are added. With a stride of 2 depth, height and width double.

Segmentation of scans grows volumes by it. A volume eight times as large needs eight times the memory.</source>
        <translation>Der Rückweg einer Faltung: Jede Zahl der Eingabe legt eine Kopie des Filters, mal sie selbst, in das Ergebnis, und Kopien, die sich überlappen, werden addiert. Mit Schrittweite 2 verdoppeln sich Tiefe, Höhe und Breite.

Segmentierungen von Aufnahmen vergrößern damit Volumen. Ein achtmal so großes Volumen braucht achtmal so viel Speicher.</translation>
    </message>
    <message>
        <source>The way back of a convolution: every number of the input puts a copy of the filter, times itself, into the result, and copies that overlap are added. With a stride of 2 height and width double.

U-Nets and generators grow pictures by it. If a chequerboard shows, choose a kernel that the stride divides.</source>
        <translation>Der Rückweg einer Faltung: Jede Zahl der Eingabe legt eine Kopie des Filters, mal sie selbst, in das Ergebnis, und Kopien, die sich überlappen, werden addiert. Mit Schrittweite 2 verdoppeln sich Höhe und Breite.

U-Nets und Generatoren vergrößern damit Bilder. Zeigt sich ein Schachbrett, wählen Sie einen Kernel, den die Schrittweite teilt.</translation>
    </message>
    <message>
        <source>The way back of a convolution: every number of the input puts a copy of the filter, times itself, into the result, and copies that overlap are added. With a stride of 2 the sequence becomes twice as long.

Decoders and generators grow signals by it. If a regular ripple shows, choose a kernel that the stride divides.</source>
        <translation>Der Rückweg einer Faltung: Jede Zahl der Eingabe legt eine Kopie des Filters, mal sie selbst, in das Ergebnis, und Kopien, die sich überlappen, werden addiert. Mit Schrittweite 2 wird die Sequenz doppelt so lang.

Decoder und Generatoren verlängern damit Signale. Zeigt sich ein regelmäßiges Muster, wählen Sie einen Kernel, den die Schrittweite teilt.</translation>
    </message>
    <message>
        <source>Three samples go through one network: an anchor, a positive that is like it, and a negative that is not. The loss is 0 once the negative is further from the anchor than the positive by the margin.

Let three copies of the network share their weights, and link what each gives. It learns faces or products of which new ones come later, where classes would be too many.</source>
        <translation>Drei Samples gehen durch ein Netz: ein Anker, ein Positives, das ihm gleicht, und ein Negatives, das es nicht tut. Der Verlust ist 0, sobald das Negative um den Abstand weiter vom Anker entfernt ist als das Positive.

Lassen Sie drei Kopien des Netzes ihre Gewichte teilen, und verbinden Sie, was jede liefert. Es lernt Gesichter oder Produkte, von denen später neue kommen, wo Klassen zu viele wären.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens, as an input gives that holds classes.</source>
        <translation>Tokens, wie sie ein Eingang mit Klassen liefert.</translation>
    </message>
    <message>
        <source>Transformer block</source>
        <translation>Transformer-Block</translation>
    </message>
    <message>
        <source>Transformer decoder</source>
        <translation>Transformer-Decoder</translation>
    </message>
    <message>
        <source>Transformer layer</source>
        <translation>Transformer-Schicht</translation>
    </message>
    <message>
        <source>Transpose a</source>
        <translation>a transponieren</translation>
    </message>
    <message>
        <source>Transpose b</source>
        <translation>b transponieren</translation>
    </message>
    <message>
        <source>Transposed conv 1-D</source>
        <translation>Transponierte Faltung 1-D</translation>
    </message>
    <message>
        <source>Transposed conv 2-D</source>
        <translation>Transponierte Faltung 2-D</translation>
    </message>
    <message>
        <source>Transposed conv 3-D</source>
        <translation>Transponierte Faltung 3-D</translation>
    </message>
    <message>
        <source>Triplet</source>
        <translation>Triplet</translation>
    </message>
    <message>
        <source>Turns class numbers into lists with a single 1.</source>
        <translation>Macht aus Klassennummern Listen mit einer einzigen 1.</translation>
    </message>
    <message>
        <source>Turns distances into shares that sum to 1: the smallest gets the most.</source>
        <translation>Macht aus Abständen Anteile mit Summe 1: der kleinste bekommt am meisten.</translation>
    </message>
    <message>
        <source>Turns every channel up or down by what the whole picture shows.</source>
        <translation>Regelt jeden Kanal auf oder ab, je nachdem was das ganze Bild zeigt.</translation>
    </message>
    <message>
        <source>Turns pairs of features by the step that they stand at.</source>
        <translation>Dreht Paare von Merkmalen nach dem Schritt, an dem sie stehen.</translation>
    </message>
    <message>
        <source>Turns queries and keys by their step, so that heads see how far apart steps are.</source>
        <translation>Dreht Queries und Keys nach ihrem Schritt, damit Köpfe sehen, wie weit Schritte auseinander sind.</translation>
    </message>
    <message>
        <source>Turns scores into probabilities that sum to 1.</source>
        <translation>Macht aus Scores Wahrscheinlichkeiten mit Summe 1.</translation>
    </message>
    <message>
        <source>Turns the order along an axis around.</source>
        <translation>Kehrt die Reihenfolge entlang einer Achse um.</translation>
    </message>
    <message>
        <source>Turns the sign of every number.</source>
        <translation>Dreht das Vorzeichen jeder Zahl um.</translation>
    </message>
    <message>
        <source>Twice along the features, [1, 2] becomes [1, 2, 1, 2]; with each number repeated it becomes [1, 1, 2, 2]. Nothing is learned.

To hand one list to every step of a sequence, add a time axis first and repeat along it.</source>
        <translation>Zweimal entlang der Merkmale wird aus [1, 2] dann [1, 2, 1, 2]; mit jeder Zahl wiederholt [1, 1, 2, 2]. Nichts wird gelernt.

Um eine Liste an jeden Schritt einer Sequenz zu geben, fügen Sie zuerst eine Zeitachse hinzu und wiederholen entlang dieser.</translation>
    </message>
    <message>
        <source>Two LSTM layers learn to write like Shakespeare, one character after the other.</source>
        <translation>Zwei LSTM-Schichten lernen zu schreiben wie Shakespeare, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Two convolutions whose result is added to what came in, so that deep networks still learn.</source>
        <translation>Zwei Faltungen, deren Ergebnis zum Eingang addiert wird, damit tiefe Netze noch lernen.</translation>
    </message>
    <message>
        <source>Two dense layers at once, of which one gates the other through GELU.</source>
        <translation>Zwei dichte Schichten zugleich, deren eine die andere durch GELU steuert.</translation>
    </message>
    <message>
        <source>Two dense layers at once, of which one gates the other through SiLU.</source>
        <translation>Zwei dichte Schichten zugleich, deren eine die andere durch SiLU steuert.</translation>
    </message>
    <message>
        <source>Two features are read as a point on a circle and turned, further at every step. The product of two turned lists then depends on how far apart their steps are, which is what attention should know.

Attention can do this by itself to its queries and keys; as a layer of its own it shows what happens.</source>
        <translation>Zwei Merkmale werden als Punkt auf einem Kreis gelesen und gedreht, in jedem Schritt weiter. Das Produkt zweier gedrehter Listen hängt dann davon ab, wie weit ihre Schritte auseinander sind, was Attention wissen sollte.

Attention kann das selbst mit ihren Queries und Keys; als eigene Schicht zeigt es, was geschieht.</translation>
    </message>
    <message>
        <source>Two lists of 10 and 20 features become one list of 30; two maps of 16 and 32 channels become one map of 48. Nothing is computed, so later layers see every number of every input.

All axes but the joined one must be equal: maps need the same height and width.</source>
        <translation>Zwei Listen von 10 und 20 Merkmalen werden eine von 30; zwei Karten mit 16 und 32 Kanälen werden eine mit 48. Nichts wird berechnet, spätere Schichten sehen also jede Zahl jeder Eingabe.

Alle Achsen außer der verbundenen müssen gleich sein: Karten brauchen dieselbe Höhe und Breite.</translation>
    </message>
    <message>
        <source>Two lists of 10 become 2 × 10, three maps of 8 × 8 become 3 × 8 × 8. Nothing is computed; later layers can compare what lies above each other.

Lists become the steps of a sequence by default. To lengthen an axis that is there already, use Concatenate.</source>
        <translation>Zwei Listen von 10 werden 2 × 10, drei Karten von 8 × 8 werden 3 × 8 × 8. Nichts wird berechnet; spätere Schichten können vergleichen, was übereinanderliegt.

Listen werden ohne weitere Angabe die Schritte einer Sequenz. Um eine vorhandene Achse zu verlängern, nehmen Sie Verketten.</translation>
    </message>
    <message>
        <source>Two or more tensors of the same shape.</source>
        <translation>Zwei oder mehr Tensoren derselben Form.</translation>
    </message>
    <message>
        <source>Two or more tensors that differ at most along the joined axis.</source>
        <translation>Zwei oder mehr Tensoren, die sich höchstens entlang der verbundenen Achse unterscheiden.</translation>
    </message>
    <message>
        <source>Two or more tensors whose sizes are equal, or 1 where they differ.</source>
        <translation>Zwei oder mehr Tensoren, deren Größen gleich sind oder 1, wo sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Two samples go through one network, whose copies share their weights. Where the target is 1 the pair belongs together, and the loss is their squared distance; where it is 0, only being closer than the margin costs something.

It teaches a network whether two pictures or signatures are of the same kind.</source>
        <translation>Zwei Samples gehen durch ein Netz, dessen Kopien ihre Gewichte teilen. Wo das Ziel 1 ist, gehört das Paar zusammen, und der Verlust ist ihr quadrierter Abstand; wo es 0 ist, kostet nur, näher als der Abstand zu sein.

Es lehrt ein Netz, ob zwei Bilder oder Unterschriften von derselben Art sind.</translation>
    </message>
    <message>
        <source>Two things get a score each, and the target says which is the better one: 1 for the first and −1 for the second, or 1 and 0 where it holds two classes. The loss is 0 where the better one leads by the margin.

It suits search results and recommendations, where the order counts and not the score.</source>
        <translation>Zwei Dinge bekommen je einen Score, und das Ziel sagt, welches das bessere ist: 1 für das erste und −1 für das zweite, oder 1 und 0, wo es zwei Klassen enthält. Der Verlust ist 0, wo das bessere um den Abstand führt.

Es passt zu Suchergebnissen und Empfehlungen, wo die Reihenfolge zählt und nicht der Score.</translation>
    </message>
    <message>
        <source>Unfold steps</source>
        <translation>Schritte entfalten</translation>
    </message>
    <message>
        <source>Uniform within ±1/√inputs, as PyTorch starts.</source>
        <translation>Gleichverteilt in ±1/√Eingaben, wie PyTorch beginnt.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Obere</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Upsample 1-D</source>
        <translation>Vergrößern 1-D</translation>
    </message>
    <message>
        <source>Upsample 3-D</source>
        <translation>Vergrößern 3-D</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Visitors an hour or clicks a day are counts: never negative, and spread more the larger they are. This loss knows that; Mean squared error does not.

By default the network predicts the logarithm of the rate, so that any number will do; take exp of it to read the rate.</source>
        <translation>Besucher pro Stunde oder Klicks pro Tag sind Anzahlen: nie negativ, und um so breiter gestreut, je größer sie sind. Dieser Verlust weiß das; der mittlere quadratische Fehler nicht.

Ohne weitere Angabe sagt das Netz den Logarithmus der Rate voraus, sodass jede Zahl recht ist; nehmen Sie exp davon, um die Rate zu lesen.</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Warm restarts</source>
        <translation>Warme Neustarts</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>Weighs every pair of numbers of two lists.</source>
        <translation>Gewichtet jedes Paar von Zahlen zweier Listen.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Weight of positives</source>
        <translation>Gewicht der Positiven</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What a negative number is multiplied by; 0 is plain ReLU.</source>
        <translation>Womit eine negative Zahl multipliziert wird; 0 ist einfaches ReLU.</translation>
    </message>
    <message>
        <source>What bends the signal in the small network.</source>
        <translation>Was das Signal im kleinen Netz biegt.</translation>
    </message>
    <message>
        <source>What bends the sum at every step.</source>
        <translation>Was die Summe in jedem Schritt biegt.</translation>
    </message>
    <message>
        <source>What each number is multiplied by.</source>
        <translation>Womit jede Zahl multipliziert wird.</translation>
    </message>
    <message>
        <source>What is added then.</source>
        <translation>Was dann addiert wird.</translation>
    </message>
    <message>
        <source>What is added, so that weak channels are not blown up.</source>
        <translation>Was addiert wird, damit schwache Kanäle nicht aufgeblasen werden.</translation>
    </message>
    <message>
        <source>What is computed from a, b, c, …, as in a * sigmoid(b) + 0.5.</source>
        <translation>Was aus a, b, c, … berechnet wird, wie in a * sigmoid(b) + 0.5.</translation>
    </message>
    <message>
        <source>What is cut off at the edges of the result.</source>
        <translation>Was an den Rändern des Ergebnisses abgeschnitten wird.</translation>
    </message>
    <message>
        <source>What is divided.</source>
        <translation>Was geteilt wird.</translation>
    </message>
    <message>
        <source>What is taken away.</source>
        <translation>Was abgezogen wird.</translation>
    </message>
    <message>
        <source>What is taken from.</source>
        <translation>Wovon abgezogen wird.</translation>
    </message>
    <message>
        <source>What it gives at one step is fed back at the next, together with the new features. It is the easiest recurrent layer to understand, and forgets after about ten steps, because every step squeezes the memory through the same weights.

Use it to see how recurrence works; an LSTM or a GRU learns more.</source>
        <translation>Was sie in einem Schritt liefert, geht im nächsten wieder hinein, zusammen mit den neuen Merkmalen. Sie ist die rekurrente Schicht, die am leichtesten zu verstehen ist, und vergisst nach etwa zehn Schritten, weil jeder Schritt das Gedächtnis durch dieselben Gewichte drückt.

Nehmen Sie sie, um Rekurrenz zu verstehen; ein LSTM oder GRU lernt mehr.</translation>
    </message>
    <message>
        <source>What it gives for the second.</source>
        <translation>Was es für das zweite liefert.</translation>
    </message>
    <message>
        <source>What it is divided by; must stay away from 0.</source>
        <translation>Wodurch geteilt wird; darf nicht nahe 0 kommen.</translation>
    </message>
    <message>
        <source>What it remembers at the end: for one answer per sequence.</source>
        <translation>Was es sich am Ende gemerkt hat: für eine Antwort pro Sequenz.</translation>
    </message>
    <message>
        <source>What lies before this node does not learn from what lies behind it: a finished part stays as it is, or the answer of one branch serves as a target for the other.

Predictions are the same with and without it.</source>
        <translation>Was vor diesem Knoten liegt, lernt nicht von dem, was dahinter liegt: Ein fertiger Teil bleibt, wie er ist, oder die Antwort eines Zweigs dient dem anderen als Ziel.

Vorhersagen sind mit und ohne ihn gleich.</translation>
    </message>
    <message>
        <source>What passes.</source>
        <translation>Was durchgeht.</translation>
    </message>
    <message>
        <source>What stands around the map where the window reaches over its edge.</source>
        <translation>Was um die Karte steht, wo das Fenster über ihren Rand reicht.</translation>
    </message>
    <message>
        <source>What stands between the cells that there were.</source>
        <translation>Was zwischen den vorhandenen Zellen steht.</translation>
    </message>
    <message>
        <source>What stands outside is the edge pixel again: 1 2 3 becomes 1 1 2 3 3. An even area then goes on as it was.

It suits pictures whose borders should not turn dark.</source>
        <translation>Außerhalb steht noch einmal das Randpixel: 1 2 3 wird 1 1 2 3 3. Eine gleichmäßige Fläche geht so weiter, wie sie war.

Es passt zu Bildern, deren Ränder nicht dunkel werden sollen.</translation>
    </message>
    <message>
        <source>What stands outside is the edge step again: 1 2 3 becomes 1 1 2 3 3. A level then goes on as it was.

It suits measurements, which seldom fall to zero at the end of the record.</source>
        <translation>Außerhalb steht noch einmal der Randschritt: 1 2 3 wird 1 1 2 3 3. Ein Pegel geht so weiter, wie er war.

Es passt zu Messwerten, die am Ende der Aufzeichnung selten auf null fallen.</translation>
    </message>
    <message>
        <source>What stands outside mirrors what stands inside, without repeating the edge row: 1 2 3 becomes 2 1 2 3 2. Pictures made by a network then show no dark frame.

At most height and width less one can be mirrored.</source>
        <translation>Außerhalb spiegelt sich, was innen steht, ohne die Randzeile zu wiederholen: 1 2 3 wird 2 1 2 3 2. Von einem Netz gemachte Bilder zeigen dann keinen dunklen Rahmen.

Höchstens Höhe und Breite weniger eins lassen sich spiegeln.</translation>
    </message>
    <message>
        <source>What stands outside mirrors what stands inside, without repeating the edge step: 1 2 3 becomes 2 1 2 3 2. No made-up silence disturbs the ends.

At most the length less one can be mirrored.</source>
        <translation>Außerhalb spiegelt sich, was innen steht, ohne den Randschritt zu wiederholen: 1 2 3 wird 2 1 2 3 2. Keine erfundene Stille stört die Enden.

Höchstens die Länge weniger eins lässt sich spiegeln.</translation>
    </message>
    <message>
        <source>What takes the place of the others.</source>
        <translation>Was an die Stelle der anderen tritt.</translation>
    </message>
    <message>
        <source>What tanh takes away from a number.</source>
        <translation>Was Tanh einer Zahl wegnimmt.</translation>
    </message>
    <message>
        <source>What the finished network gives: predictions and exports end here.</source>
        <translation>Was das fertige Netz liefert: Vorhersagen und Exporte enden hier.</translation>
    </message>
    <message>
        <source>What the network answers.</source>
        <translation>Was das Netz antwortet.</translation>
    </message>
    <message>
        <source>What the network gives for the first sample of each pair.</source>
        <translation>Was das Netz für das erste Sample jedes Paars liefert.</translation>
    </message>
    <message>
        <source>What the new axis means, which comes first.</source>
        <translation>Was die neue Achse bedeutet, die zuerst kommt.</translation>
    </message>
    <message>
        <source>What the new axis means.</source>
        <translation>Was die neue Achse bedeutet.</translation>
    </message>
    <message>
        <source>What the predicted numbers are.</source>
        <translation>Was die vorhergesagten Zahlen sind.</translation>
    </message>
    <message>
        <source>What the rate is multiplied by each time.</source>
        <translation>Womit die Rate jedes Mal multipliziert wird.</translation>
    </message>
    <message>
        <source>What the rate is multiplied by per epoch.</source>
        <translation>Womit die Rate pro Epoche multipliziert wird.</translation>
    </message>
    <message>
        <source>What the scores should say.</source>
        <translation>Was die Scores sagen sollen.</translation>
    </message>
    <message>
        <source>What the size of each number costs.</source>
        <translation>Was die Größe jeder Zahl kostet.</translation>
    </message>
    <message>
        <source>What the square of each number costs.</source>
        <translation>Was das Quadrat jeder Zahl kostet.</translation>
    </message>
    <message>
        <source>Where a few samples are hard and many are easy, the many drown the few. This loss multiplies each sample&apos;s cross-entropy by how wrong the network still is, to the power of gamma, so that easy samples nearly vanish.

It takes yes-or-no targets and one of several classes alike. With gamma 0 it is cross-entropy.</source>
        <translation>Wo einige Samples schwer und viele leicht sind, übertönen die vielen die wenigen. Dieser Verlust multipliziert die Kreuzentropie jedes Samples damit, wie falsch das Netz noch liegt, hoch Gamma, sodass leichte Samples fast verschwinden.

Er nimmt Ja-Nein-Ziele und eine von mehreren Klassen gleichermaßen. Mit Gamma 0 ist er Kreuzentropie.</translation>
    </message>
    <message>
        <source>Where beta · x is above it, the result is x itself.</source>
        <translation>Wo beta · x darüber liegt, ist das Ergebnis x selbst.</translation>
    </message>
    <message>
        <source>Where dropout multiplies by 0 or 1/(1 − rate), this takes a normal draw with mean 1 and the same variance: no number is lost, all become uncertain.

It works in training only; predictions are exact.</source>
        <translation>Wo Dropout mit 0 oder 1/(1 − Rate) multipliziert, nimmt dies eine normalverteilte Zahl mit Mittel 1 und derselben Varianz: Keine Zahl geht verloren, alle werden ungewiss.

Es wirkt nur beim Training; Vorhersagen sind exakt.</translation>
    </message>
    <message>
        <source>Where the features of a step are brought to mean 0 and deviation 1.</source>
        <translation>Wo die Merkmale eines Schritts auf Mittel 0 und Abweichung 1 gebracht werden.</translation>
    </message>
    <message>
        <source>Where the new axis stands.</source>
        <translation>Wo die neue Achse steht.</translation>
    </message>
    <message>
        <source>Where the reset gate acts; matters for weights from other frameworks.</source>
        <translation>Wo das Reset-Gate wirkt; wichtig für Gewichte aus anderen Frameworks.</translation>
    </message>
    <message>
        <source>Where the samples of the data set enter the network.</source>
        <translation>Wo die Samples des Datensatzes in das Netz kommen.</translation>
    </message>
    <message>
        <source>Whether every step is handed on or only the end.</source>
        <translation>Ob jeder Schritt weitergegeben wird oder nur das Ende.</translation>
    </message>
    <message>
        <source>Whether the answer is a kind or a quantity.</source>
        <translation>Ob die Antwort eine Art oder eine Größe ist.</translation>
    </message>
    <message>
        <source>Whether the curve is computed exactly; take what the network was trained with.</source>
        <translation>Ob die Kurve exakt berechnet wird; nehmen Sie, womit das Netz trainiert wurde.</translation>
    </message>
    <message>
        <source>Whether the values are quantities or kinds.</source>
        <translation>Ob die Werte Größen oder Arten sind.</translation>
    </message>
    <message>
        <source>Which of the pair is better.</source>
        <translation>Welches von beiden besser ist.</translation>
    </message>
    <message>
        <source>Which place is taken, counted from 0; negative from the end.</source>
        <translation>Welche Stelle genommen wird, ab 0 gezählt; negativ vom Ende.</translation>
    </message>
    <message>
        <source>Which steps do not count, as Padding mask says.</source>
        <translation>Welche Schritte nicht zählen, wie die Padding-Maske sagt.</translation>
    </message>
    <message>
        <source>Which steps nobody may look at, as Padding mask says.</source>
        <translation>Welche Schritte niemand ansehen darf, wie die Padding-Maske sagt.</translation>
    </message>
    <message>
        <source>Which steps of `memory` nobody may look at, as Padding mask says.</source>
        <translation>Welche Schritte von `memory` niemand ansehen darf, wie die Padding-Maske sagt.</translation>
    </message>
    <message>
        <source>While the network trains, every sample comes with its right answer: the digit that a picture shows, or the price of a house. This node holds these answers, and a loss compares them with what the network says.

Choose *classes* when the answer is one of a few kinds, and *numbers* when it is a quantity. Targets exist in training only; a finished network predicts without them.

A network that answers for every step of a text, or every pixel, needs as many answers: its target has a shape.</source>
        <translation>Während das Netz trainiert, kommt jedes Sample mit seiner richtigen Antwort: der Ziffer auf einem Bild oder dem Preis eines Hauses. Dieser Knoten enthält diese Antworten, und ein Verlust vergleicht sie mit dem, was das Netz sagt.

Wählen Sie *Klassen*, wenn die Antwort eine von wenigen Arten ist, und *Zahlen*, wenn sie eine Größe ist. Ziele gibt es nur beim Training; ein fertiges Netz sagt ohne sie voraus.

Ein Netz, das für jeden Schritt eines Texts oder jedes Pixel antwortet, braucht ebenso viele Antworten: Sein Ziel hat eine Form.</translation>
    </message>
    <message>
        <source>Widens to many channels, filters each alone, narrows again and adds what came in: small and quick.</source>
        <translation>Weitet auf viele Kanäle, filtert jeden für sich, verengt wieder und addiert den Eingang: klein und schnell.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the small network that works on each step; 0 for four times the features.</source>
        <translation>Breite des kleinen Netzes, das an jedem Schritt arbeitet; 0 für viermal die Merkmale.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With 2 parts, 32 channels become two outputs of 16: y1 has the first, y2 the last. Branches can then treat each part in its own way, and Concatenate puts them together again.

The size must be a multiple of the number of parts. For one part of any size, use Slice.</source>
        <translation>Mit 2 Teilen werden aus 32 Kanälen zwei Ausgänge mit je 16: y1 hat die ersten, y2 die letzten. Zweige können dann jeden Teil auf ihre Art behandeln, und Verketten setzt sie wieder zusammen.

Die Größe muss ein Vielfaches der Zahl der Teile sein. Für einen Teil beliebiger Größe nehmen Sie Ausschnitt.</translation>
    </message>
    <message>
        <source>With 4 classes, 2 becomes [0, 0, 1, 0]: every class gets a number of its own, and no class is nearer to one than to another. It lets a condition, such as the digit to draw, enter a network.

For many classes, such as words, an Embedding is much smaller.</source>
        <translation>Mit 4 Klassen wird 2 zu [0, 0, 1, 0]: Jede Klasse bekommt eine eigene Zahl, und keine ist einer näher als einer anderen. So kommt eine Bedingung, etwa die zu zeichnende Ziffer, in ein Netz.

Für viele Klassen, etwa Wörter, ist ein Embedding viel kleiner.</translation>
    </message>
    <message>
        <source>With a factor of 2, every 4 channels become one channel of twice the height and width: their numbers at one place become a square of 2 × 2 pixels. Nothing is computed.

A convolution before it can so make a larger picture at the price of a small one.</source>
        <translation>Mit Faktor 2 werden je 4 Kanäle ein Kanal von doppelter Höhe und Breite: Ihre Zahlen an einer Stelle werden ein Quadrat aus 2 × 2 Pixeln. Nichts wird berechnet.

Eine Faltung davor kann so ein größeres Bild zum Preis eines kleinen machen.</translation>
    </message>
    <message>
        <source>With a factor of 2, every square of 2 × 2 pixels becomes 4 channels at one place, so height and width halve and nothing is lost.

It makes a picture small for the convolutions after it without forgetting anything, unlike pooling.</source>
        <translation>Mit Faktor 2 wird jedes Quadrat aus 2 × 2 Pixeln zu 4 Kanälen an einer Stelle; Höhe und Breite halbieren sich, und nichts geht verloren.

Es macht ein Bild für die Faltungen danach klein, ohne etwas zu vergessen, anders als Pooling.</translation>
    </message>
    <message>
        <source>With exponent 3, 2 becomes 8; with 0.5 it becomes its square root, with −1 its reciprocal.

A negative number has a power only where the exponent is whole: otherwise the result is not a number, and training stops with a message. Put an Absolute or a Clip before it.</source>
        <translation>Mit Exponent 3 wird 2 zu 8, mit 0,5 zu seiner Quadratwurzel, mit −1 zu seinem Kehrwert.

Eine negative Zahl hat nur bei ganzem Exponenten eine Potenz: Sonst ist das Ergebnis keine Zahl, und das Training hält mit einer Meldung an. Setzen Sie einen Betrag oder Begrenzen davor.</translation>
    </message>
    <message>
        <source>With scale 1/255 and shift 0, bytes of a picture become numbers from 0 to 1; with scale 2 and shift −1 these become −1 to 1.

The constants are fixed. For constants that are learned, use Scale and shift.</source>
        <translation>Mit Skala 1/255 und Verschiebung 0 werden Bytes eines Bilds zu Zahlen von 0 bis 1; mit Skala 2 und Verschiebung −1 werden diese zu −1 bis 1.

Die Konstanten sind fest. Für gelernte nehmen Sie Skala und Verschiebung.</translation>
    </message>
    <message>
        <source>Works as ReLU does and stops at 6. Numbers of a known range need few bits, so networks for phones use it: they are run in 8-bit arithmetic afterwards.

A unit that gives 6 for every sample stops learning just as one that always gives 0.</source>
        <translation>Arbeitet wie ReLU und hört bei 6 auf. Zahlen eines bekannten Bereichs brauchen wenige Bits, daher nutzen es Netze für Telefone: Sie laufen danach in 8-Bit-Arithmetik.

Eine Einheit, die für jedes Sample 6 gibt, lernt ebenso wenig wie eine, die immer 0 gibt.</translation>
    </message>
    <message>
        <source>Works as ReLU does, but negative numbers are made small instead of 0. A unit can therefore never fall silent for good, because some gradient always comes back through it.

The slope says how much of a negative number is left: 0.01 leaves a hundredth.</source>
        <translation>Arbeitet wie ReLU, aber negative Zahlen werden klein statt 0. Eine Einheit kann daher nie endgültig verstummen, weil immer etwas Gradient durch sie zurückkommt.

Die Steigung sagt, wie viel von einer negativen Zahl bleibt: 0,01 lässt ein Hundertstel.</translation>
    </message>
    <message>
        <source>Zero pad</source>
        <translation>Rand aus Nullen</translation>
    </message>
    <message>
        <source>Zero pad 1-D</source>
        <translation>Rand aus Nullen 1-D</translation>
    </message>
    <message>
        <source>Zeros stand in front of the first step and behind the last. A convolution after it sees the edge as silence.

Convolutions have padding of their own; this layer is for ends that differ, or for what comes between.</source>
        <translation>Nullen stehen vor dem ersten Schritt und hinter dem letzten. Eine Faltung danach sieht den Rand als Stille.

Faltungen haben eigenes Padding; diese Schicht ist für ungleiche Enden, oder für das, was dazwischen kommt.</translation>
    </message>
    <message>
        <source>[1, 2, 3] becomes [1, 3, 6]. It turns steps into positions, and shares into how much has been reached so far.

Backwards, each number is added to all behind it.</source>
        <translation>[1, 2, 3] wird [1, 3, 6]. So werden aus Schritten Positionen und aus Anteilen das bisher Erreichte.

Rückwärts wird jede Zahl zu allen dahinter addiert.</translation>
    </message>
    <message>
        <source>`a * sigmoid(b) + 0.5` multiplies the first input by the sigmoid of the second and adds a half. Inputs are called a, b, c, d, f, g, h in the order of their links, because e is Euler&apos;s number; pi is there too.

Operators: `+ - * / ^` and the comparisons `&lt; &lt;= &gt; &gt;= == !=`, which give 1 or 0. `where(a &gt; 0, a, 0.1 * a)` chooses. Functions: abs, sqrt, square, exp, log, sin, cos, tanh, sigmoid, relu, softplus, silu, gelu, min, max, clip.

Gradients follow by themselves. Nothing keeps a formula from dividing by 0 or taking the logarithm of a negative number; training then stops and says where.</source>
        <translation>`a * sigmoid(b) + 0.5` multipliziert die erste Eingabe mit dem Sigmoid der zweiten und addiert einhalb. Eingaben heißen a, b, c, d, f, g, h in der Reihenfolge ihrer Verbindungen, denn e ist die Eulersche Zahl; pi gibt es auch.

Operatoren: `+ - * / ^` und die Vergleiche `&lt; &lt;= &gt; &gt;= == !=`, die 1 oder 0 ergeben. `where(a &gt; 0, a, 0.1 * a)` wählt aus. Funktionen: abs, sqrt, square, exp, log, sin, cos, tanh, sigmoid, relu, softplus, silu, gelu, min, max, clip.

Gradienten folgen von selbst. Nichts hält eine Formel davon ab, durch 0 zu teilen oder den Logarithmus einer negativen Zahl zu nehmen; das Training hält dann an und sagt, wo.</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>e to the power of each number.</source>
        <translation>e hoch jede Zahl.</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>features per head</source>
        <translation>Merkmale pro Kopf</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>guessing</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>Mult.-Add.</translation>
    </message>
    <message>
        <source>nodes inside</source>
        <translation>Knoten innen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>numbers per sample</source>
        <translation>Zahlen je Sample</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>times</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>voxels</source>
        <translation>Voxel</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>x times its sigmoid, as in newer language models.</source>
        <translation>x mal sein Sigmoid, wie in neueren Sprachmodellen.</translation>
    </message>
    <message>
        <source>−1 or 1 as numbers, or a label of two classes.</source>
        <translation>−1 oder 1 als Zahlen, oder ein Label von zwei Klassen.</translation>
    </message>
    <message>
        <source>−3 and 3 both become 3. The difference of two inputs put through it says how far apart they are, whichever is larger.

The slope jumps from −1 to 1 at 0, where it counts as 0.</source>
        <translation>−3 und 3 werden beide 3. Die Differenz zweier Eingaben sagt danach, wie weit sie auseinander sind, welche auch größer ist.

Die Steigung springt bei 0 von −1 auf 1; dort zählt sie als 0.</translation>
    </message>
    <message>
        <source>−3 and less become 0, 3 and more become 1, and between them the result rises in a straight line: 0 becomes 0.5. Use it as a gate where speed counts.

Beyond ±3 no gradient comes back, where a sigmoid still gives a little.</source>
        <translation>−3 und weniger werden 0, 3 und mehr werden 1, und dazwischen steigt das Ergebnis geradlinig: 0 wird 0,5. Nehmen Sie es als Gate, wo Tempo zählt.

Jenseits von ±3 kommt kein Gradient zurück, wo ein Sigmoid noch ein wenig gibt.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>It changes no number and learns nothing. Put it where a layer may come later, or in the place of one, to see what the network is without it.

A node that is muted works as an identity.</source>
        <translation>Sie ändert keine Zahl und lernt nichts. Setzen Sie sie dorthin, wo später eine Schicht stehen soll, oder an die Stelle einer Schicht, um zu sehen, was das Netz ohne sie ist.

Ein stumm geschalteter Knoten arbeitet wie eine Identität.</translation>
    </message>
    <message>
        <source>Passes on what comes in, unchanged.</source>
        <translation>Reicht weiter, was hereinkommt, unverändert.</translation>
    </message>
    <message>
        <source> Correct it, or let the loss leave this label out.</source>
        <translation> Berichtigen Sie es, oder lassen Sie den Verlust dieses Label auslassen.</translation>
    </message>
    <message>
        <source> Did you mean &apos;{}&apos;?</source>
        <translation> Meinten Sie „{}“?</translation>
    </message>
    <message>
        <source> Give dates as numbers: a column each for the year, the month and the day of the week, for example.</source>
        <translation> Geben Sie Daten als Zahlen an: zum Beispiel je eine Spalte für Jahr, Monat und Wochentag.</translation>
    </message>
    <message>
        <source> So do {} other cells.</source>
        <translation> Ebenso {} weitere Zellen.</translation>
    </message>
    <message>
        <source> Write {} for it, and the others alike.</source>
        <translation> Schreiben Sie dafür {}, und die anderen ebenso.</translation>
    </message>
    <message>
        <source>&apos;)&apos; is missing</source>
        <translation>„)“ fehlt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; already depends on &apos;{}&apos;, so neither could start.</source>
        <translation>„{}“ hängt schon von „{}“ ab; keiner könnte beginnen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; and &apos;{}&apos; each use the weights of the other, so neither has any.</source>
        <translation>„{}“ und „{}“ nutzen die Gewichte voneinander, also hat keiner welche.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be shown</source>
        <translation>„{}“ kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot be used</source>
        <translation>„{}“ ist nicht nutzbar</translation>
    </message>
    <message>
        <source>&apos;{}&apos; contains itself</source>
        <translation>„{}“ enthält sich selbst</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no meaning here</source>
        <translation>„{}“ hat hier keine Bedeutung</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no output &apos;{}&apos;</source>
        <translation>„{}“ hat keinen Ausgang „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no output</source>
        <translation>„{}“ hat keinen Ausgang</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no weights of its own; share those of &apos;{}&apos; instead.</source>
        <translation>„{}“ hat keine eigenen Gewichte; teilen Sie stattdessen die von „{}“.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is left over</source>
        <translation>„{}“ bleibt übrig</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no axis</source>
        <translation>„{}“ ist keine Achse</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no block name</source>
        <translation>„{}“ ist kein Blockname</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no node name</source>
        <translation>„{}“ ist kein Knotenname</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no weight</source>
        <translation>„{}“ ist kein Gewicht</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {} where it was first used and {} here; shared weights need the same settings and input sizes.</source>
        <translation>„{}“ ist {}, wo es zuerst genutzt wird, und hier {}; geteilte Gewichte brauchen dieselben Einstellungen und Eingangsgrößen.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; leads nowhere</source>
        <translation>„{}“ führt nirgendwohin</translation>
    </message>
    <message>
        <source>&apos;{}&apos; sets nothing</source>
        <translation>„{}“ setzt nichts</translation>
    </message>
    <message>
        <source>&apos;{}&apos; shares itself</source>
        <translation>„{}“ teilt selbst</translation>
    </message>
    <message>
        <source>&apos;{}&apos; shares the weights of &apos;{}&apos;, which is no other node of the graph.</source>
        <translation>„{}“ teilt die Gewichte von „{}“, das kein anderer Knoten des Graphen ist.</translation>
    </message>
    <message>
        <source>&apos;{}&apos; where a number is due</source>
        <translation>„{}“, wo eine Zahl stehen muss</translation>
    </message>
    <message>
        <source>, less {} between the parts where windows overlap,</source>
        <translation>, abzüglich {} zwischen den Teilen, wo sich Fenster überlappen,</translation>
    </message>
    <message>
        <source>0 axes</source>
        <translation>0 Achsen</translation>
    </message>
    <message>
        <source>1 node in a circle</source>
        <translation>1 Knoten im Kreis</translation>
    </message>
    <message>
        <source>1 score for {} classes</source>
        <translation>1 Score für {} Klassen</translation>
    </message>
    <message>
        <source>; {} labels are outside of them</source>
        <translation>; {} Labels liegen außerhalb</translation>
    </message>
    <message>
        <source>A GRU adds {} biases to its recurrent product, but gets {}.</source>
        <translation>Ein GRU addiert {} Bias-Werte zu seinem rekurrenten Produkt, bekommt aber {}.</translation>
    </message>
    <message>
        <source>A condition and the two numbers it chooses from need one shape, but have {} and {}.</source>
        <translation>Eine Bedingung und die zwei Zahlen zur Wahl brauchen eine Form, haben aber {} und {}.</translation>
    </message>
    <message>
        <source>A dense layer has one weight per input number; `{{x}}` gives {}, whose last axis varies.</source>
        <translation>Eine dichte Schicht hat ein Gewicht pro Eingangszahl; `{{x}}` liefert {}, dessen letzte Achse schwankt.</translation>
    </message>
    <message>
        <source>A dense layer multiplies numbers; `{{x}}` gives class labels. One-hot turns each into a list of numbers.</source>
        <translation>Eine dichte Schicht multipliziert Zahlen; `{{x}}` liefert Klassennummern. One-hot macht aus jeder eine Liste von Zahlen.</translation>
    </message>
    <message>
        <source>A dense layer takes one list of numbers; `{{x}}` gives {} with places, which Flatten turns into one list.</source>
        <translation>Eine dichte Schicht nimmt eine Liste von Zahlen; `{{x}}` liefert {} mit Stellen, woraus Flatten eine Liste macht.</translation>
    </message>
    <message>
        <source>A dropout rate of {} is outside 0 (keep all) to below 1.</source>
        <translation>Eine Dropout-Rate von {} liegt nicht zwischen 0 (alles behalten) und unter 1.</translation>
    </message>
    <message>
        <source>A factor of {} lays {} channels out as one; `{{x}}` gives {}, which {} does not divide.</source>
        <translation>Ein Faktor von {} legt {} Kanäle zu einem aus; `{{x}}` liefert {}, was {} nicht teilt.</translation>
    </message>
    <message>
        <source>A feed-forward network works on lists of features; `{{x}}` gives {}.</source>
        <translation>Ein Feed-Forward-Netz arbeitet auf Listen von Merkmalen; `{{x}}` liefert {}.</translation>
    </message>
    <message>
        <source>A formula ends here; is an operator or a parenthesis missing before?</source>
        <translation>Die Formel ist hier zu Ende; fehlt davor ein Operator oder eine Klammer?</translation>
    </message>
    <message>
        <source>A formula has at most {} characters, this one {}.</source>
        <translation>Eine Formel hat höchstens {} Zeichen, diese {}.</translation>
    </message>
    <message>
        <source>A formula has at most {} inputs, a to h without e.</source>
        <translation>Eine Formel hat höchstens {} Eingaben, a bis h ohne e.</translation>
    </message>
    <message>
        <source>A formula has numbers, names, + - * / ^, comparisons, commas and parentheses.</source>
        <translation>Eine Formel hat Zahlen, Namen, + - * / ^, Vergleiche, Kommas und Klammern.</translation>
    </message>
    <message>
        <source>A formula without an input gives one number for all samples; use a, b, ….</source>
        <translation>Eine Formel ohne Eingabe liefert eine Zahl für alle Samples; nehmen Sie a, b, ….</translation>
    </message>
    <message>
        <source>A mask of {} cannot be spread over batch × heads × queries × keys = {}.</source>
        <translation>Eine Maske von {} lässt sich nicht auf Batch × Köpfe × Queries × Keys = {} ausdehnen.</translation>
    </message>
    <message>
        <source>A mask says for each of {} steps whether it is hidden, as Padding mask does; `{{hidden}}` gives {}.</source>
        <translation>Eine Maske sagt für jeden von {} Schritten, ob er verdeckt ist, wie es die Padding-Maske tut; `{{hidden}}` liefert {}.</translation>
    </message>
    <message>
        <source>A matrix has rows and columns, as a sequence of 5 × 6 has; `{{{}}}` gives {}. Reshape turns a list into rows and columns.</source>
        <translation>Eine Matrix hat Zeilen und Spalten wie eine Sequenz von 5 × 6; `{{{}}}` liefert {}. Umformen macht aus einer Liste Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>A matrix product needs at least 2 axes, but gets {}.</source>
        <translation>Ein Matrixprodukt braucht mindestens 2 Achsen, bekommt aber {}.</translation>
    </message>
    <message>
        <source>A name has letters, digits and _ only, as in conv1; blocks are written block/name.</source>
        <translation>Ein Name hat nur Buchstaben, Ziffern und _, wie in conv1; Blöcke schreibt man block/name.</translation>
    </message>
    <message>
        <source>A node of layer &apos;{}&apos; could mean the layer {} or the block. Rename the block.</source>
        <translation>Ein Knoten der Schicht „{}“ könnte die Schicht {} oder den Block meinen. Benennen Sie den Block um.</translation>
    </message>
    <message>
        <source>A number, an input, a function or an opening parenthesis belongs here.</source>
        <translation>Hier gehört eine Zahl, eine Eingabe, eine Funktion oder eine öffnende Klammer hin.</translation>
    </message>
    <message>
        <source>A padding mask compares tokens; `{{x}}` gives quantities. Link the input itself, before the embedding.</source>
        <translation>Eine Padding-Maske vergleicht Tokens; `{{x}}` liefert Größen. Verbinden Sie den Eingang selbst, vor dem Embedding.</translation>
    </message>
    <message>
        <source>A penalty of 0 · |x| + 0 · x² asks for nothing; set l1 or l2.</source>
        <translation>Eine Strafe von 0 · |x| + 0 · x² verlangt nichts; setzen Sie l1 oder l2.</translation>
    </message>
    <message>
        <source>A project</source>
        <translation>Ein Projekt</translation>
    </message>
    <message>
        <source>A route of no link</source>
        <translation>Ein Weg ohne Verbindung</translation>
    </message>
    <message>
        <source>A start belongs to one layer in one direction. Use a node for each layer, each with its own start.</source>
        <translation>Ein Anfang gehört zu einer Schicht in einer Richtung. Nehmen Sie einen Knoten pro Schicht, jeden mit eigenem Anfang.</translation>
    </message>
    <message>
        <source>A start has one number per unit, {} here; `{{start}}` gives {}.</source>
        <translation>Ein Anfang hat eine Zahl pro Einheit, hier {}; `{{start}}` liefert {}.</translation>
    </message>
    <message>
        <source>A state of {} cannot be set to {}; the sizes must be equal.</source>
        <translation>Ein Zustand von {} kann nicht auf {} gesetzt werden; die Größen müssen gleich sein.</translation>
    </message>
    <message>
        <source>A window would lie wholly in the padding and find nothing; pad is at most half the window, {}.</source>
        <translation>Ein Fenster läge ganz im Padding und fände nichts; pad ist höchstens das halbe Fenster, {}.</translation>
    </message>
    <message>
        <source>Add Cross-entropy</source>
        <translation>Kreuzentropie hinzufügen</translation>
    </message>
    <message>
        <source>Add Mean squared error</source>
        <translation>Mittleren quadratischen Fehler hinzufügen</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ein Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add an Input</source>
        <translation>Einen Eingang hinzufügen</translation>
    </message>
    <message>
        <source>Add an Output after {}</source>
        <translation>Ausgang nach {} hinzufügen</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>Einen Eingang hinzufügen</translation>
    </message>
    <message>
        <source>Add sums number by number, so all shapes must be equal; input 1 is {}, input {} is {}.</source>
        <translation>Addieren summiert Zahl für Zahl, also müssen alle Formen gleich sein; Eingabe 1 ist {}, Eingabe {} ist {}.</translation>
    </message>
    <message>
        <source>Add sums two or more tensors; link another one to x.</source>
        <translation>Addieren summiert zwei oder mehr Tensoren; verbinden Sie einen weiteren mit x.</translation>
    </message>
    <message>
        <source>All axes but the joined one must be equal; input 1 is {}, input {} is {}.</source>
        <translation>Alle Achsen außer der verbundenen müssen gleich sein; Eingabe 1 ist {}, Eingabe {} ist {}.</translation>
    </message>
    <message>
        <source>All columns of {} are used by targets.</source>
        <translation>Alle Spalten von {} werden von Zielen genutzt.</translation>
    </message>
    <message>
        <source>All inputs must have one shape and hold the same kind of numbers; input 1 is {}, input {} is {}.</source>
        <translation>Alle Eingaben müssen eine Form und dieselbe Art von Zahlen haben; Eingabe 1 ist {}, Eingabe {} ist {}.</translation>
    </message>
    <message>
        <source>All sizes multiplied must give {}, but give a multiple of {}.</source>
        <translation>Alle Größen multipliziert müssen {} ergeben, ergeben aber ein Vielfaches von {}.</translation>
    </message>
    <message>
        <source>All sizes multiplied must give {}, but give {}.</source>
        <translation>Alle Größen multipliziert müssen {} ergeben, ergeben aber {}.</translation>
    </message>
    <message>
        <source>Always {}</source>
        <translation>Immer {}</translation>
    </message>
    <message>
        <source>Among the training rows &apos;{}&apos; is {} times as frequent as &apos;{}&apos;; always guessing it looks good and helps nobody.</source>
        <translation>Unter den Trainingszeilen ist „{}“ {}-mal so häufig wie „{}“; immer das Häufige zu raten sieht gut aus und hilft niemandem.</translation>
    </message>
    <message>
        <source>An axis of one sample holds at most 1,000,000 numbers.</source>
        <translation>Eine Achse eines Samples hat höchstens 1.000.000 Zahlen.</translation>
    </message>
    <message>
        <source>An embedding adds an axis to its tokens, which may have {} at most.</source>
        <translation>Ein Embedding fügt seinen Tokens eine Achse hinzu; sie dürfen höchstens {} haben.</translation>
    </message>
    <message>
        <source>An embedding looks class numbers up; `{{x}}` gives quantities. Let the input hold classes, or use Dense.</source>
        <translation>Ein Embedding schlägt Klassennummern nach; `{{x}}` liefert Größen. Lassen Sie den Eingang Klassen enthalten, oder nehmen Sie Dense.</translation>
    </message>
    <message>
        <source>An outer product pairs the numbers of two lists; `{{{}}}` gives {}, which Flatten turns into one.</source>
        <translation>Ein äußeres Produkt paart die Zahlen zweier Listen; `{{{}}}` liefert {}, woraus Flatten eine macht.</translation>
    </message>
    <message>
        <source>Answers never below 0</source>
        <translation>Antworten nie unter 0</translation>
    </message>
    <message>
        <source>Attention needs equally many {} on both sides, but gets {} and {}.</source>
        <translation>Attention braucht auf beiden Seiten gleich viele {}, bekommt aber {} und {}.</translation>
    </message>
    <message>
        <source>Balance the classes</source>
        <translation>Klassen ausgleichen</translation>
    </message>
    <message>
        <source>Batch norm subtracts the mean, so these {} biases have no effect.</source>
        <translation>Batch-Norm zieht das Mittel ab, daher wirken diese {} Bias-Werte nicht.</translation>
    </message>
    <message>
        <source>Batch norm with batches of 1</source>
        <translation>Batch-Norm mit Batches von 1</translation>
    </message>
    <message>
        <source>Batch norm works on a list of features or on channel × height × width of known size; `{{x}}` gives {}.</source>
        <translation>Batch-Norm arbeitet auf einer Liste von Merkmalen oder Kanal × Höhe × Breite bekannter Größe; `{{x}}` liefert {}.</translation>
    </message>
    <message>
        <source>Batch normalisation needs a batch and a channel axis, but gets {}.</source>
        <translation>Batch-Norm braucht eine Batch- und eine Kanalachse, bekommt aber {}.</translation>
    </message>
    <message>
        <source>Bias of {}</source>
        <translation>Bias von {}</translation>
    </message>
    <message>
        <source>Bilinear weighs pairs of numbers from two lists; `{{{}}}` gives {}, which Flatten turns into one.</source>
        <translation>Bilinear gewichtet Paare von Zahlen aus zwei Listen; `{{{}}}` liefert {}, woraus Flatten eine macht.</translation>
    </message>
    <message>
        <source>Blank {} of {} classes</source>
        <translation>Blank {} von {} Klassen</translation>
    </message>
    <message>
        <source>Block &apos;{}&apos; is named like a layer</source>
        <translation>Block „{}“ heißt wie eine Schicht</translation>
    </message>
    <message>
        <source>Block &apos;{}&apos; shows &apos;{}&apos;, which sets &apos;{}&apos; inside it; no node there has that.{}</source>
        <translation>Block „{}“ zeigt „{}“, das innen „{}“ setzt; kein Knoten dort hat das.{}</translation>
    </message>
    <message>
        <source>Block &apos;{}&apos; shows a parameter &apos;{}&apos;, whose name is taken or has more than letters, digits and _.</source>
        <translation>Block „{}“ zeigt einen Parameter „{}“, dessen Name vergeben ist oder mehr als Buchstaben, Ziffern und _ hat.</translation>
    </message>
    <message>
        <source>Both weights are 0</source>
        <translation>Beide Gewichte sind 0</translation>
    </message>
    <message>
        <source>CTC compares scores with class numbers; `{{target}}` holds other quantities. Let the target hold classes.</source>
        <translation>CTC vergleicht Scores mit Klassennummern; `{{target}}` enthält andere Größen. Lassen Sie das Ziel Klassen enthalten.</translation>
    </message>
    <message>
        <source>CTC needs a row of labels for each sample, but {} come with labels {}.</source>
        <translation>CTC braucht für jedes Sample eine Reihe von Labels, aber {} kommen mit Labels {}.</translation>
    </message>
    <message>
        <source>CTC spells a row of labels for each sample; `{{target}}` holds {}. Set its shape, as &quot;time 20&quot; for up to 20 labels.</source>
        <translation>CTC buchstabiert für jedes Sample eine Reihe von Labels; `{{target}}` enthält {}. Setzen Sie seine Form, etwa „time 20“ für bis zu 20 Labels.</translation>
    </message>
    <message>
        <source>Call it {}</source>
        <translation>Es {} nennen</translation>
    </message>
    <message>
        <source>Channel shuffle takes channel × places; `{{x}}` gives {}.</source>
        <translation>Kanäle mischen nimmt Kanal × Stellen; `{{x}}` liefert {}.</translation>
    </message>
    <message>
        <source>Channels and sizes must be known</source>
        <translation>Kanäle und Größen müssen bekannt sein</translation>
    </message>
    <message>
        <source>Channels come last</source>
        <translation>Kanäle stehen am Ende</translation>
    </message>
    <message>
        <source>Class weights are numbers from 0 with commas between them, as &quot;1, 2.5&quot;.</source>
        <translation>Klassengewichte sind Zahlen ab 0 mit Kommas dazwischen, wie „1, 2.5“.</translation>
    </message>
    <message>
        <source>Classes have no scale</source>
        <translation>Klassen haben keine Skala</translation>
    </message>
    <message>
        <source>Clip needs two constants</source>
        <translation>Clip braucht zwei Konstanten</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; gives {}, node {} wants {}.</source>
        <translation>Spalte „{}“ liefert {}, Knoten {} verlangt {}.</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; has {} classes, {} declares {}.</source>
        <translation>Spalte „{}“ hat {} Klassen, {} gibt {} an.</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; holds free text such as &quot;{}&quot;, node {} takes numbers.{}</source>
        <translation>Spalte „{}“ enthält freien Text wie „{}“, Knoten {} nimmt Zahlen.{}</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; holds free text, node {} takes numbers.</source>
        <translation>Spalte „{}“ enthält freien Text, Knoten {} nimmt Zahlen.</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; is given to input {} and to be learned by {}. Take it from the input.</source>
        <translation>Spalte „{}“ geht in den Eingang {} und soll von {} gelernt werden. Nehmen Sie sie aus dem Eingang.</translation>
    </message>
    <message>
        <source>Columns {} give {}, node {} wants {}.</source>
        <translation>Spalten {} liefern {}, Knoten {} verlangt {}.</translation>
    </message>
    <message>
        <source>Concatenate joins two or more tensors; link another one to x.</source>
        <translation>Verketten verbindet zwei oder mehr Tensoren; verbinden Sie einen weiteren mit x.</translation>
    </message>
    <message>
        <source>Copies share one by one, but &apos;{}&apos; stands {} times and &apos;{}&apos; {} times.</source>
        <translation>Kopien teilen einzeln, aber „{}“ steht {}-mal und „{}“ {}-mal.</translation>
    </message>
    <message>
        <source>Copy {} of &apos;{}&apos; gets {}, copy 1 got {}, and &apos;{}&apos; says: {}.</source>
        <translation>Kopie {} von „{}“ bekommt {}, Kopie 1 bekam {}, und „{}“ sagt: {}.</translation>
    </message>
    <message>
        <source>Count all classes alike</source>
        <translation>Alle Klassen gleich zählen</translation>
    </message>
    <message>
        <source>Cross entropy needs one score per class along the last axis, but gets one number.</source>
        <translation>Kreuzentropie braucht einen Score pro Klasse entlang der letzten Achse, bekommt aber eine Zahl.</translation>
    </message>
    <message>
        <source>Cross-entropy has a softmax inside; with `{}` before it, gradients fade and learning is slow.</source>
        <translation>Kreuzentropie hat ein Softmax in sich; mit `{}` davor verblassen Gradienten, und das Lernen ist langsam.</translation>
    </message>
    <message>
        <source>Cross-validation has 2 or more folds, and &quot;fold&quot; is the number of one of them, from 1.</source>
        <translation>Kreuzvalidierung hat 2 oder mehr Teile, und „fold“ ist die Nummer eines davon, ab 1.</translation>
    </message>
    <message>
        <source>Did you mean &apos;{}&apos;?</source>
        <translation>Meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>Did you mean &quot;{}&quot;?</source>
        <translation>Meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>Division by 0</source>
        <translation>Division durch 0</translation>
    </message>
    <message>
        <source>Dropout before batch norm</source>
        <translation>Dropout vor Batch-Norm</translation>
    </message>
    <message>
        <source>Dropout on the answer</source>
        <translation>Dropout auf der Antwort</translation>
    </message>
    <message>
        <source>Each channel or feature has its own weight here; `{{x}}` gives {}.</source>
        <translation>Jeder Kanal oder jedes Merkmal hat hier ein eigenes Gewicht; `{{x}}` liefert {}.</translation>
    </message>
    <message>
        <source>Each head takes an equal share of the {} features of `{{x}}`; {} is no divisor of it.</source>
        <translation>Jeder Kopf nimmt einen gleichen Teil der {} Merkmale von `{{x}}`; {} teilt sie nicht.</translation>
    </message>
    <message>
        <source>Each head turns pairs of features, so {} heads need a multiple of {} features; `{{x}}` gives {}.</source>
        <translation>Jeder Kopf dreht Paare von Merkmalen, {} Köpfe brauchen also ein Vielfaches von {} Merkmalen; `{{x}}` liefert {}.</translation>
    </message>
    <message>
        <source>Each mean needs its variance; `{{mean}}` gives {}, `{{log_variance}}` gives {}.</source>
        <translation>Jedes Mittel braucht seine Varianz; `{{mean}}` liefert {}, `{{log_variance}}` liefert {}.</translation>
    </message>
    <message>
        <source>Empty part in the split</source>
        <translation>Leerer Teil in der Aufteilung</translation>
    </message>
    <message>
        <source>Every predicted number needs its target; `{{prediction}}` gives {}, `{{target}}` holds {}.</source>
        <translation>Jede vorhergesagte Zahl braucht ihr Ziel; `{{prediction}}` liefert {}, `{{target}}` enthält {}.</translation>
    </message>
    <message>
        <source>Fill them, or set &quot;missing&quot; to drop_rows.</source>
        <translation>Füllen Sie sie, oder setzen Sie „missing“ auf drop_rows.</translation>
    </message>
    <message>
        <source>Flatten makes a list of fixed length; `{{x}}` gives {}.</source>
        <translation>Flatten macht eine Liste fester Länge; `{{x}}` liefert {}.</translation>
    </message>
    <message>
        <source>Fold {} of {}</source>
        <translation>Teil {} von {}</translation>
    </message>
    <message>
        <source>Folds are drawn by chance, but these rows are split in order of time. Set &quot;folds&quot; to 0.</source>
        <translation>Teile werden zufällig gezogen, diese Zeilen aber nach der Zeit aufgeteilt. Setzen Sie „folds“ auf 0.</translation>
    </message>
    <message>
        <source>Formula ends too early</source>
        <translation>Formel endet zu früh</translation>
    </message>
    <message>
        <source>Formula too long</source>
        <translation>Formel zu lang</translation>
    </message>
    <message>
        <source>GLU splits the {} of {} into two halves of equal size; give it an even number.</source>
        <translation>GLU teilt die {} von {} in zwei gleich große Hälften; geben Sie eine gerade Zahl.</translation>
    </message>
    <message>
        <source>Give it weights of its own</source>
        <translation>Eigene Gewichte geben</translation>
    </message>
    <message>
        <source>Groups divide both channels and filters evenly; `{{x}}` gives {} channels, and filters = {}.</source>
        <translation>Gruppen teilen Kanäle und Filter gleichmäßig; `{{x}}` liefert {} Kanäle, und filters = {}.</translation>
    </message>
    <message>
        <source>Groups divide the channels evenly; `{{x}}` gives {} channels.</source>
        <translation>Gruppen teilen die Kanäle gleichmäßig; `{{x}}` liefert {} Kanäle.</translation>
    </message>
    <message>
        <source>Groups of equally many of the {} heads share keys; {} is no divisor of it.</source>
        <translation>Gruppen gleich vieler der {} Köpfe teilen sich Keys; {} teilt sie nicht.</translation>
    </message>
    <message>
        <source>Height and width must be known</source>
        <translation>Höhe und Breite müssen bekannt sein</translation>
    </message>
    <message>
        <source>How many tokens?</source>
        <translation>Wie viele Tokens?</translation>
    </message>
    <message>
        <source>In training only {} % of the numbers get through, so hardly anything is learned; usual is 10 to 50 %.</source>
        <translation>Beim Training kommen nur {} % der Zahlen durch, es wird kaum etwas gelernt; üblich sind 10 bis 50 %.</translation>
    </message>
    <message>
        <source>Inputs are {}; constants pi, e; functions {}.</source>
        <translation>Eingaben sind {}; Konstanten pi, e; Funktionen {}.</translation>
    </message>
    <message>
        <source>Insert 1×1 convolution to {}</source>
        <translation>1×1-Faltung auf {} einfügen</translation>
    </message>
    <message>
        <source>Insert Dense with {} units</source>
        <translation>Dense mit {} Einheiten einfügen</translation>
    </message>
    <message>
        <source>Insert Embedding</source>
        <translation>Embedding einfügen</translation>
    </message>
    <message>
        <source>Insert Flatten</source>
        <translation>Flatten einfügen</translation>
    </message>
    <message>
        <source>Insert One-hot</source>
        <translation>One-hot einfügen</translation>
    </message>
    <message>
        <source>Insert Permute</source>
        <translation>Achsentausch einfügen</translation>
    </message>
    <message>
        <source>Insert ReLU</source>
        <translation>ReLU einfügen</translation>
    </message>
    <message>
        <source>Insert Reshape to {} steps</source>
        <translation>Umformen zu {} Schritten einfügen</translation>
    </message>
    <message>
        <source>Insert Reshape</source>
        <translation>Umformen einfügen</translation>
    </message>
    <message>
        <source>Insert Zero pad</source>
        <translation>Rand aus Nullen einfügen</translation>
    </message>
    <message>
        <source>Insert a channel axis</source>
        <translation>Kanalachse einfügen</translation>
    </message>
    <message>
        <source>Instance norm takes mean and deviation over the places of each channel; `{{x}}` gives {}, one number per channel.</source>
        <translation>Instance-Norm nimmt Mittel und Abweichung über die Stellen jedes Kanals; `{{x}}` liefert {}, eine Zahl pro Kanal.</translation>
    </message>
    <message>
        <source>Keep only {}</source>
        <translation>Nur {} behalten</translation>
    </message>
    <message>
        <source>Label {} of {} classes</source>
        <translation>Label {} von {} Klassen</translation>
    </message>
    <message>
        <source>Larger than any memory</source>
        <translation>Größer als jeder Speicher</translation>
    </message>
    <message>
        <source>Learned positions have a row for each step; `{{x}}` gives sequences whose length varies. Use Sine positions instead.</source>
        <translation>Gelernte Positionen haben eine Zeile pro Schritt; `{{x}}` liefert Sequenzen, deren Länge schwankt. Nehmen Sie Sinus-Positionen.</translation>
    </message>
    <message>
        <source>Learning rate {}</source>
        <translation>Lernrate {}</translation>
    </message>
    <message>
        <source>Let it take probabilities</source>
        <translation>Wahrscheinlichkeiten nehmen lassen</translation>
    </message>
    <message>
        <source>Let it take scores</source>
        <translation>Scores nehmen lassen</translation>
    </message>
    <message>
        <source>Let the input hold classes</source>
        <translation>Eingang Klassen enthalten lassen</translation>
    </message>
    <message>
        <source>Let the target hold classes</source>
        <translation>Ziel Klassen enthalten lassen</translation>
    </message>
    <message>
        <source>Let the target hold numbers</source>
        <translation>Ziel Zahlen enthalten lassen</translation>
    </message>
    <message>
        <source>Link {} instead</source>
        <translation>Stattdessen {} verbinden</translation>
    </message>
    <message>
        <source>Link {}</source>
        <translation>{} verbinden</translation>
    </message>
    <message>
        <source>Make it one list</source>
        <translation>Eine Liste daraus machen</translation>
    </message>
    <message>
        <source>Mask of {}</source>
        <translation>Maske von {}</translation>
    </message>
    <message>
        <source>More than 1,000,000,000 numbers</source>
        <translation>Mehr als 1.000.000.000 Zahlen</translation>
    </message>
    <message>
        <source>Name each axis of {} once, by its role or by a number from 1 to {}.</source>
        <translation>Nennen Sie jede Achse von {} einmal, mit ihrer Rolle oder einer Nummer von 1 bis {}.</translation>
    </message>
    <message>
        <source>Needs a comparison</source>
        <translation>Braucht einen Vergleich</translation>
    </message>
    <message>
        <source>Needs a list of scores, gets {}</source>
        <translation>Braucht eine Liste von Scores, bekommt {}</translation>
    </message>
    <message>
        <source>Needs a list, gets {}</source>
        <translation>Braucht eine Liste, bekommt {}</translation>
    </message>
    <message>
        <source>Needs a map, gets {}</source>
        <translation>Braucht eine Karte, bekommt {}</translation>
    </message>
    <message>
        <source>Needs a matrix, gets {}</source>
        <translation>Braucht eine Matrix, bekommt {}</translation>
    </message>
    <message>
        <source>Needs a row of labels, gets {}</source>
        <translation>Braucht eine Reihe von Labels, bekommt {}</translation>
    </message>
    <message>
        <source>Needs a sequence, gets {}</source>
        <translation>Braucht eine Sequenz, bekommt {}</translation>
    </message>
    <message>
        <source>Needs a vector of numbers</source>
        <translation>Braucht einen Vektor von Zahlen</translation>
    </message>
    <message>
        <source>Needs a vector, gets {}</source>
        <translation>Braucht einen Vektor, bekommt {}</translation>
    </message>
    <message>
        <source>Needs channels, gets {}</source>
        <translation>Braucht Kanäle, bekommt {}</translation>
    </message>
    <message>
        <source>Needs class numbers</source>
        <translation>Braucht Klassennummern</translation>
    </message>
    <message>
        <source>Needs features, gets one number</source>
        <translation>Braucht Merkmale, bekommt eine Zahl</translation>
    </message>
    <message>
        <source>Needs features, gets tokens</source>
        <translation>Braucht Merkmale, bekommt Tokens</translation>
    </message>
    <message>
        <source>Needs numbers along an axis</source>
        <translation>Braucht Zahlen entlang einer Achse</translation>
    </message>
    <message>
        <source>Needs one answer per pair</source>
        <translation>Braucht eine Antwort pro Paar</translation>
    </message>
    <message>
        <source>Needs places, gets {}</source>
        <translation>Braucht Stellen, bekommt {}</translation>
    </message>
    <message>
        <source>Needs real numbers</source>
        <translation>Braucht reelle Zahlen</translation>
    </message>
    <message>
        <source>Needs steps, gets {}</source>
        <translation>Braucht Schritte, bekommt {}</translation>
    </message>
    <message>
        <source>Needs tokens, gets numbers</source>
        <translation>Braucht Tokens, bekommt Zahlen</translation>
    </message>
    <message>
        <source>Needs two inputs, has 1</source>
        <translation>Braucht zwei Eingaben, hat 1</translation>
    </message>
    <message>
        <source>Neither Netloom nor a loaded plugin has a layer &apos;{}&apos;.{}</source>
        <translation>Weder Netloom noch ein geladenes Plugin hat eine Schicht „{}“.{}</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>No &apos;{}&apos;</source>
        <translation>Kein „{}“</translation>
    </message>
    <message>
        <source>No activation in between</source>
        <translation>Keine Aktivierung dazwischen</translation>
    </message>
    <message>
        <source>No axis &apos;{}&apos; in {}</source>
        <translation>Keine Achse „{}“ in {}</translation>
    </message>
    <message>
        <source>No axis in {}</source>
        <translation>Keine Achse in {}</translation>
    </message>
    <message>
        <source>No axis {} in {}</source>
        <translation>Keine Achse {} in {}</translation>
    </message>
    <message>
        <source>No axis {}</source>
        <translation>Keine Achse {}</translation>
    </message>
    <message>
        <source>No batch to follow</source>
        <translation>Kein Batch, dem es folgen kann</translation>
    </message>
    <message>
        <source>No bf16 on this machine</source>
        <translation>Kein bf16 auf diesem Rechner</translation>
    </message>
    <message>
        <source>No column bound</source>
        <translation>Keine Spalte zugeordnet</translation>
    </message>
    <message>
        <source>No column left</source>
        <translation>Keine Spalte übrig</translation>
    </message>
    <message>
        <source>No column {}</source>
        <translation>Keine Spalte {}</translation>
    </message>
    <message>
        <source>No data chosen</source>
        <translation>Keine Daten gewählt</translation>
    </message>
    <message>
        <source>No finite number</source>
        <translation>Keine endliche Zahl</translation>
    </message>
    <message>
        <source>No folds in order</source>
        <translation>Keine Teile in Reihenfolge</translation>
    </message>
    <message>
        <source>No input &apos;{}&apos;</source>
        <translation>Kein Eingang „{}“</translation>
    </message>
    <message>
        <source>No input {} at place {}</source>
        <translation>Keine Eingabe {} an Stelle {}</translation>
    </message>
    <message>
        <source>No input</source>
        <translation>Kein Eingang</translation>
    </message>
    <message>
        <source>No layer &apos;{}&apos;</source>
        <translation>Keine Schicht „{}“</translation>
    </message>
    <message>
        <source>No loss &apos;{}&apos;</source>
        <translation>Kein Verlust „{}“</translation>
    </message>
    <message>
        <source>No loss depends on &apos;{}&apos;</source>
        <translation>Kein Verlust hängt von „{}“ ab</translation>
    </message>
    <message>
        <source>No loss</source>
        <translation>Kein Verlust</translation>
    </message>
    <message>
        <source>No node &apos;{}&apos; to share with</source>
        <translation>Kein Knoten „{}“ zum Teilen</translation>
    </message>
    <message>
        <source>No node &apos;{}&apos;</source>
        <translation>Kein Knoten „{}“</translation>
    </message>
    <message>
        <source>No node named {}</source>
        <translation>Kein Knoten namens {}</translation>
    </message>
    <message>
        <source>No output and no loss depends on it, so it is left out when the network runs.</source>
        <translation>Kein Ausgang und kein Verlust hängt davon ab, daher wird es ausgelassen, wenn das Netz läuft.</translation>
    </message>
    <message>
        <source>No output</source>
        <translation>Kein Ausgang</translation>
    </message>
    <message>
        <source>No parameter &apos;{}&apos;</source>
        <translation>Kein Parameter „{}“</translation>
    </message>
    <message>
        <source>No place {} of {}</source>
        <translation>Keine Stelle {} von {}</translation>
    </message>
    <message>
        <source>No places in {}</source>
        <translation>Keine Stellen in {}</translation>
    </message>
    <message>
        <source>No time steps</source>
        <translation>Keine Zeitschritte</translation>
    </message>
    <message>
        <source>No training phase</source>
        <translation>Keine Trainingsphase</translation>
    </message>
    <message>
        <source>No {} &apos;{}&apos;</source>
        <translation>Kein {} „{}“</translation>
    </message>
    <message>
        <source>Node {} already has the name &apos;{}&apos;; links could not tell them apart. Rename one.</source>
        <translation>Knoten {} hat schon den Namen „{}“; Verbindungen könnten sie nicht unterscheiden. Benennen Sie einen um.</translation>
    </message>
    <message>
        <source>Node {} has no column of &quot;{}&quot;. Bind one of {}.</source>
        <translation>Knoten {} hat keine Spalte von „{}“. Ordnen Sie eine von {} zu.</translation>
    </message>
    <message>
        <source>Node {} has no {}</source>
        <translation>Knoten {} hat kein {}</translation>
    </message>
    <message>
        <source>Node {} takes a class, which has no mean. Leave it out of &quot;standardise&quot;.</source>
        <translation>Knoten {} nimmt eine Klasse, die kein Mittel hat. Lassen Sie ihn in „standardise“ weg.</translation>
    </message>
    <message>
        <source>Node {} takes one class a row; {} cannot give that. Bind one column of classes.</source>
        <translation>Knoten {} nimmt eine Klasse pro Zeile; {} kann das nicht liefern. Ordnen Sie eine Spalte mit Klassen zu.</translation>
    </message>
    <message>
        <source>Node {} wants {}; rows of a table have a fixed shape. Give its axes numbers.</source>
        <translation>Knoten {} verlangt {}; Zeilen einer Tabelle haben eine feste Form. Geben Sie seinen Achsen Zahlen.</translation>
    </message>
    <message>
        <source>Nodes could not tell which one they use. Rename one of the blocks.</source>
        <translation>Knoten wüssten nicht, welchen sie nutzen. Benennen Sie einen der Blöcke um.</translation>
    </message>
    <message>
        <source>Noise is drawn for each sample; link something that comes once per sample.</source>
        <translation>Rauschen wird für jedes Sample gezogen; verbinden Sie etwas, das einmal pro Sample kommt.</translation>
    </message>
    <message>
        <source>Not logarithms of probabilities</source>
        <translation>Keine Logarithmen von Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Not the folded sequence</source>
        <translation>Nicht die gefaltete Sequenz</translation>
    </message>
    <message>
        <source>Nothing can be added to or taken from {}, whose size {} is known only with the batch.</source>
        <translation>Zu {0}, dessen Größe {1} erst mit dem Batch bekannt ist, lässt sich nichts hinzufügen oder wegnehmen.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0.</source>
        <translation>Nichts lässt sich durch 0 teilen.</translation>
    </message>
    <message>
        <source>Nothing can be linked here.</source>
        <translation>Hier lässt sich nichts verbinden.</translation>
    </message>
    <message>
        <source>Nothing comes after it that could make up for what it sets to 0; the answer itself is dropped.</source>
        <translation>Danach kommt nichts, was ausgleichen könnte, was es auf 0 setzt; die Antwort selbst wird verworfen.</translation>
    </message>
    <message>
        <source>Nothing left of the {}</source>
        <translation>Nichts übrig von {}</translation>
    </message>
    <message>
        <source>Nothing to balance</source>
        <translation>Nichts auszugleichen</translation>
    </message>
    <message>
        <source>Number of channels must be known</source>
        <translation>Zahl der Kanäle muss bekannt sein</translation>
    </message>
    <message>
        <source>Number of classes not known</source>
        <translation>Zahl der Klassen unbekannt</translation>
    </message>
    <message>
        <source>Number of features must be known</source>
        <translation>Zahl der Merkmale muss bekannt sein</translation>
    </message>
    <message>
        <source>Number of steps must be known</source>
        <translation>Zahl der Schritte muss bekannt sein</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Numbers go up to about 1e308.</source>
        <translation>Zahlen gehen bis etwa 1e308.</translation>
    </message>
    <message>
        <source>Numbers of type {} and {} cannot be {}; both sides need the same type.</source>
        <translation>Zahlen vom Typ {} und {} passen nicht zusammen ({}); beide Seiten brauchen denselben Typ.</translation>
    </message>
    <message>
        <source>Numbers up to {}</source>
        <translation>Zahlen bis {}</translation>
    </message>
    <message>
        <source>One class a row needed</source>
        <translation>Eine Klasse pro Zeile nötig</translation>
    </message>
    <message>
        <source>One sample of this shape holds more numbers than can be trained on; make an axis smaller.</source>
        <translation>Ein Sample dieser Form hat mehr Zahlen, als sich trainieren lassen; machen Sie eine Achse kleiner.</translation>
    </message>
    <message>
        <source>One size can be worked out, not two.</source>
        <translation>Eine Größe lässt sich ausrechnen, nicht zwei.</translation>
    </message>
    <message>
        <source>One start for several layers</source>
        <translation>Ein Anfang für mehrere Schichten</translation>
    </message>
    <message>
        <source>One-hot adds an axis to the {} of {}; {} are the most.</source>
        <translation>One-hot fügt den {} von {} eine Achse hinzu; höchstens {} sind möglich.</translation>
    </message>
    <message>
        <source>One-hot counts classes; `{{x}}` gives {} real numbers.</source>
        <translation>One-hot zählt Klassen; `{{x}}` liefert {} reelle Zahlen.</translation>
    </message>
    <message>
        <source>Only a positive number has all powers.</source>
        <translation>Nur eine positive Zahl hat alle Potenzen.</translation>
    </message>
    <message>
        <source>Only nodes of one layer share weights; &apos;{}&apos; is {}, &apos;{}&apos; is {}.</source>
        <translation>Nur Knoten einer Schicht teilen Gewichte; „{}“ ist {}, „{}“ ist {}.</translation>
    </message>
    <message>
        <source>Open length</source>
        <translation>Offene Länge</translation>
    </message>
    <message>
        <source>Open shape</source>
        <translation>Offene Form</translation>
    </message>
    <message>
        <source>Output pad fills what a stride of {} leaves open, so it is at most {}.</source>
        <translation>output_pad füllt, was eine Schrittweite von {} offen lässt, also höchstens {}.</translation>
    </message>
    <message>
        <source>Pad {} for window {}</source>
        <translation>Padding {} für Fenster {}</translation>
    </message>
    <message>
        <source>Pad {} from {} {}</source>
        <translation>Padding {} aus {} {}</translation>
    </message>
    <message>
        <source>Padding cuts {} and {} off a {} of {}, which leaves nothing.</source>
        <translation>Padding schneidet {} und {} von {} {} ab, was nichts übrig lässt.</translation>
    </message>
    <message>
        <source>Parentheses and signs may be nested {} deep.</source>
        <translation>Klammern und Vorzeichen dürfen {} tief verschachtelt sein.</translation>
    </message>
    <message>
        <source>Part of the data is left out</source>
        <translation>Ein Teil der Daten wird ausgelassen</translation>
    </message>
    <message>
        <source>Predicts {}, target is {}</source>
        <translation>Sagt {} voraus, Ziel ist {}</translation>
    </message>
    <message>
        <source>Probabilities taken for scores</source>
        <translation>Wahrscheinlichkeiten für Scores gehalten</translation>
    </message>
    <message>
        <source>Rate {}</source>
        <translation>Rate {}</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>Rename to {}</source>
        <translation>In {} umbenennen</translation>
    </message>
    <message>
        <source>Reshape needs a fixed number of numbers; `{{x}}` gives {}.</source>
        <translation>Umformen braucht eine feste Zahl von Zahlen; `{{x}}` liefert {}.</translation>
    </message>
    <message>
        <source>Resizing needs a fixed {}, but its size {} is known only with the batch.</source>
        <translation>Größe ändern braucht feste {}, aber ihre Größe {} ist erst mit dem Batch bekannt.</translation>
    </message>
    <message>
        <source>Rotary positions turn pairs of features, but each of {} heads has {}.</source>
        <translation>Rotierende Positionen drehen Paare von Merkmalen, aber jeder von {} Köpfen hat {}.</translation>
    </message>
    <message>
        <source>Rotary positions turn pairs of features, so heads need an even width that divides the features; {} and {} do not fit.</source>
        <translation>Rotierende Positionen drehen Paare von Merkmalen, Köpfe brauchen also eine gerade Breite, die die Merkmale teilt; {} und {} passen nicht.</translation>
    </message>
    <message>
        <source>Row {} has the label {}, {} declares the classes 0–{}{}.{}</source>
        <translation>Zeile {} hat das Label {}, {} gibt die Klassen 0–{} an{}.{}</translation>
    </message>
    <message>
        <source>Rows without a value for {}: {} of {}, the first is row {}. {}</source>
        <translation>Zeilen ohne Wert für {}: {} von {}, die erste ist Zeile {}. {}</translation>
    </message>
    <message>
        <source>Scores taken for probabilities</source>
        <translation>Scores für Wahrscheinlichkeiten gehalten</translation>
    </message>
    <message>
        <source>Scores without classes</source>
        <translation>Scores ohne Klassen</translation>
    </message>
    <message>
        <source>Scores {} need labels {}, one per row of scores, but the labels are {}.</source>
        <translation>Scores {} brauchen Labels {}, eines pro Zeile von Scores, aber die Labels sind {}.</translation>
    </message>
    <message>
        <source>Scores {}, labels {}</source>
        <translation>Scores {}, Labels {}</translation>
    </message>
    <message>
        <source>Set Tokens to 1000</source>
        <translation>Tokens auf 1000 setzen</translation>
    </message>
    <message>
        <source>Set Tokens: the input does not say how many different ones there are.</source>
        <translation>Setzen Sie Tokens: Der Eingang sagt nicht, wie viele verschiedene es gibt.</translation>
    </message>
    <message>
        <source>Set axis to auto</source>
        <translation>axis auf auto setzen</translation>
    </message>
    <message>
        <source>Set batch to 32</source>
        <translation>Batch auf 32 setzen</translation>
    </message>
    <message>
        <source>Set classes to {}</source>
        <translation>Klassen auf {} setzen</translation>
    </message>
    <message>
        <source>Set groups to 1</source>
        <translation>Gruppen auf 1 setzen</translation>
    </message>
    <message>
        <source>Set groups to {}</source>
        <translation>Gruppen auf {} setzen</translation>
    </message>
    <message>
        <source>Set kernel to {}</source>
        <translation>Kernel auf {} setzen</translation>
    </message>
    <message>
        <source>Set l1 to 0.01</source>
        <translation>l1 auf 0.01 setzen</translation>
    </message>
    <message>
        <source>Set learning rate to {}</source>
        <translation>Lernrate auf {} setzen</translation>
    </message>
    <message>
        <source>Set order to {}</source>
        <translation>Reihenfolge auf {} setzen</translation>
    </message>
    <message>
        <source>Set output_pad to 0</source>
        <translation>output_pad auf 0 setzen</translation>
    </message>
    <message>
        <source>Set pad to {}</source>
        <translation>pad auf {} setzen</translation>
    </message>
    <message>
        <source>Set padding to same</source>
        <translation>Padding auf same setzen</translation>
    </message>
    <message>
        <source>Set padding to valid</source>
        <translation>Padding auf valid setzen</translation>
    </message>
    <message>
        <source>Set parts to {}</source>
        <translation>Teile auf {} setzen</translation>
    </message>
    <message>
        <source>Set precision to f32</source>
        <translation>Genauigkeit auf f32 setzen</translation>
    </message>
    <message>
        <source>Set repeat to {}</source>
        <translation>repeat auf {} setzen</translation>
    </message>
    <message>
        <source>Set shape to feature 4</source>
        <translation>Form auf feature 4 setzen</translation>
    </message>
    <message>
        <source>Set shape to {}</source>
        <translation>Form auf {} setzen</translation>
    </message>
    <message>
        <source>Set start to 0</source>
        <translation>Anfang auf 0 setzen</translation>
    </message>
    <message>
        <source>Set stride to {}</source>
        <translation>Schrittweite auf {} setzen</translation>
    </message>
    <message>
        <source>Set {} to 0.5</source>
        <translation>{} auf 0.5 setzen</translation>
    </message>
    <message>
        <source>Set {} to {}</source>
        <translation>{} auf {} setzen</translation>
    </message>
    <message>
        <source>Share with {}</source>
        <translation>Mit {} teilen</translation>
    </message>
    <message>
        <source>Size of {} must be known</source>
        <translation>Größe von {} muss bekannt sein</translation>
    </message>
    <message>
        <source>Sizes must be equal, or one of them 1; `{{a}}` gives {}, `{{b}}` gives {}: {}.</source>
        <translation>Größen müssen gleich sein, oder eine davon 1; `{{a}}` liefert {}, `{{b}}` liefert {}: {}.</translation>
    </message>
    <message>
        <source>Sizes must be equal, or one of them 1; up to input {} the shape is {}, input {} is {}: {}.</source>
        <translation>Größen müssen gleich sein, oder eine davon 1; bis Eingabe {} ist die Form {}, Eingabe {} ist {}: {}.</translation>
    </message>
    <message>
        <source>Softmax of one number</source>
        <translation>Softmax einer einzigen Zahl</translation>
    </message>
    <message>
        <source>Softmax twice</source>
        <translation>Zweimal Softmax</translation>
    </message>
    <message>
        <source>Split sums to {}</source>
        <translation>Aufteilung ergibt {}</translation>
    </message>
    <message>
        <source>Squares of {} × {} must fill the map; `{{x}}` gives {} × {}.</source>
        <translation>Quadrate von {} × {} müssen die Karte füllen; `{{x}}` liefert {} × {}.</translation>
    </message>
    <message>
        <source>Stack adds an axis, and {} are the most.</source>
        <translation>Stapeln fügt eine Achse hinzu, und {} sind das Höchste.</translation>
    </message>
    <message>
        <source>Stack lays two or more tensors over each other; link another one to x.</source>
        <translation>Stapeln legt zwei oder mehr Tensoren übereinander; verbinden Sie einen weiteren mit x.</translation>
    </message>
    <message>
        <source>Standardise {}</source>
        <translation>{} standardisieren</translation>
    </message>
    <message>
        <source>State of {}</source>
        <translation>Zustand von {}</translation>
    </message>
    <message>
        <source>Steps of {} with a window of {} leave {} of {} cells unseen.</source>
        <translation>Schritte von {} mit einem Fenster von {} lassen {} von {} Zellen ungesehen.</translation>
    </message>
    <message>
        <source>Stride {} over kernel {}</source>
        <translation>Schrittweite {} über Kernel {}</translation>
    </message>
    <message>
        <source>Take all that follow</source>
        <translation>Alle folgenden nehmen</translation>
    </message>
    <message>
        <source>Take the input&apos;s</source>
        <translation>Die des Eingangs nehmen</translation>
    </message>
    <message>
        <source>Take the last</source>
        <translation>Die letzte nehmen</translation>
    </message>
    <message>
        <source>Take the number of the data</source>
        <translation>Die Zahl der Daten nehmen</translation>
    </message>
    <message>
        <source>Take the sequence&apos;s</source>
        <translation>Die der Sequenz nehmen</translation>
    </message>
    <message>
        <source>Taking {} and {} from {} {} leaves nothing.</source>
        <translation>{} und {} von {} {} wegzunehmen lässt nichts übrig.</translation>
    </message>
    <message>
        <source>Target among the inputs</source>
        <translation>Ziel unter den Eingaben</translation>
    </message>
    <message>
        <source>Target holds classes</source>
        <translation>Ziel enthält Klassen</translation>
    </message>
    <message>
        <source>Target holds no classes</source>
        <translation>Ziel enthält keine Klassen</translation>
    </message>
    <message>
        <source>Text in {}</source>
        <translation>Text in {}</translation>
    </message>
    <message>
        <source>The blank is one of the classes 0–{}; {} is none of them.</source>
        <translation>Das Blank ist eine der Klassen 0–{}; {} ist keine davon.</translation>
    </message>
    <message>
        <source>The blank of CTC is one of its classes, but {} is none of the {} that the scores are for.</source>
        <translation>Das Blank von CTC ist eine seiner Klassen, aber {} ist keine der {}, für die die Scores sind.</translation>
    </message>
    <message>
        <source>The block contains one that contains itself, has a name that is none, or stands more than {} blocks deep.</source>
        <translation>Der Block enthält einen, der sich selbst enthält, hat einen ungültigen Namen oder steht mehr als {} Blöcke tief.</translation>
    </message>
    <message>
        <source>The constants here give no finite number, as log(0) and sqrt(-1) do.</source>
        <translation>Die Konstanten hier ergeben keine endliche Zahl, wie log(0) und sqrt(-1).</translation>
    </message>
    <message>
        <source>The data cannot be read</source>
        <translation>Die Daten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The data {} &quot;{}&quot;, which is no input or target. {}</source>
        <translation>Zu den Daten gehört ein Eintrag ({}) für „{}“, das weder Eingang noch Ziel ist. {}</translation>
    </message>
    <message>
        <source>The formula uses {}, which is input {}; 1 is linked. Link another one to x.</source>
        <translation>Die Formel nutzt {}, Eingabe {}; 1 ist verbunden. Verbinden Sie eine weitere mit x.</translation>
    </message>
    <message>
        <source>The formula uses {}, which is input {}; {} are linked. Link another one to x.</source>
        <translation>Die Formel nutzt {}, Eingabe {}; {} sind verbunden. Verbinden Sie eine weitere mit x.</translation>
    </message>
    <message>
        <source>The graph has no input node, so no data can enter. Add an Input and link the first layer to it.</source>
        <translation>Der Graph hat keinen Eingang, es kommen also keine Daten hinein. Fügen Sie einen Eingang hinzu und verbinden Sie die erste Schicht damit.</translation>
    </message>
    <message>
        <source>The graph has no output node, so it cannot predict or be exported. Add an Output and link the last layer to it.</source>
        <translation>Der Graph hat keinen Ausgang, kann also nicht vorhersagen oder exportiert werden. Fügen Sie einen Ausgang hinzu und verbinden Sie die letzte Schicht damit.</translation>
    </message>
    <message>
        <source>The input has {} classes, but the table only {} rows. 0 takes as many as the input has.</source>
        <translation>Der Eingang hat {} Klassen, die Tabelle aber nur {} Zeilen. 0 nimmt so viele, wie der Eingang hat.</translation>
    </message>
    <message>
        <source>The last step stands at a fixed place; `{{x}}` gives sequences whose length varies.</source>
        <translation>Der letzte Schritt steht an fester Stelle; `{{x}}` liefert Sequenzen, deren Länge schwankt.</translation>
    </message>
    <message>
        <source>The name of a block has letters, digits and _ only, as in residual.</source>
        <translation>Der Name eines Blocks hat nur Buchstaben, Ziffern und _, wie in residual.</translation>
    </message>
    <message>
        <source>The order must name each of the {} axes of {} once, counted from 0.</source>
        <translation>Die Reihenfolge muss jede der {} Achsen von {} einmal nennen, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>The padding token must be one of the {} tokens 0 to {}.</source>
        <translation>Das Padding-Token muss eines der {} Tokens 0 bis {} sein.</translation>
    </message>
    <message>
        <source>The parenthesis opened at place {} is not closed.</source>
        <translation>Die an Stelle {} geöffnete Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The parts {} are fractions of all rows and must sum to 1.</source>
        <translation>Die Teile {} sind Anteile aller Zeilen und müssen 1 ergeben.</translation>
    </message>
    <message>
        <source>The project cannot be trained</source>
        <translation>Das Projekt kann nicht trainiert werden</translation>
    </message>
    <message>
        <source>The shape of one sample has 1 to 7 axes, as in &quot;feature 4&quot;.</source>
        <translation>Die Form eines Samples hat 1 bis 7 Achsen, wie in „feature 4“.</translation>
    </message>
    <message>
        <source>The shape of one sample has at most 7 axes.</source>
        <translation>Die Form eines Samples hat höchstens 7 Achsen.</translation>
    </message>
    <message>
        <source>The shares of a softmax sum to 1, so one number alone is always 1. Sigmoid gives a probability.</source>
        <translation>Die Anteile eines Softmax ergeben 1, eine Zahl allein ist also immer 1. Sigmoid liefert eine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The target holds the classes 0–{}, so `{{prediction}}` has to give {} along {}; it gives {}.</source>
        <translation>Das Ziel enthält die Klassen 0–{}, also muss `{{prediction}}` {} entlang {} liefern; es liefert {}.</translation>
    </message>
    <message>
        <source>The texts of column &quot;{}&quot; are cut and padded to one length. Give node {} a number of time steps.</source>
        <translation>Die Texte der Spalte „{}“ werden auf eine Länge gekürzt und aufgefüllt. Geben Sie Knoten {} eine Zahl von Zeitschritten.</translation>
    </message>
    <message>
        <source>The training changes the weights of &apos;{}&apos;, which the graph does not have.</source>
        <translation>Das Training ändert die Gewichte von „{}“, das der Graph nicht hat.</translation>
    </message>
    <message>
        <source>The training has no phase, so nothing would be learned. Add one.</source>
        <translation>Das Training hat keine Phase, also würde nichts gelernt. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>The training keeps the weights of &apos;{}&apos;, which the graph does not have. Take it out of the frozen ones.</source>
        <translation>Das Training hält die Gewichte von „{}“ fest, das der Graph nicht hat. Nehmen Sie es aus den eingefrorenen heraus.</translation>
    </message>
    <message>
        <source>The training minimises &apos;{}&apos;, which is no loss node of the graph. Name one that is.</source>
        <translation>Das Training minimiert „{}“, das kein Verlustknoten des Graphen ist. Nennen Sie einen, der es ist.</translation>
    </message>
    <message>
        <source>The training setting &apos;{}&apos; takes {} to {}.</source>
        <translation>Die Trainingseinstellung „{}“ nimmt {} bis {}.</translation>
    </message>
    <message>
        <source>The weight takes {} values and {} has {} along its last axis; the two must be equal.</source>
        <translation>Das Gewicht nimmt {} Werte, und {} hat {} entlang der letzten Achse; beide müssen gleich sein.</translation>
    </message>
    <message>
        <source>The weights take {} channels ({} in {} groups), but {} has {}.</source>
        <translation>Die Gewichte nehmen {} Kanäle ({} in {} Gruppen), aber {} hat {}.</translation>
    </message>
    <message>
        <source>The window covers {} cells of {}; `{{{}}}` gives {}, and padding {} adds {}.</source>
        <translation>Das Fenster überdeckt {} Zellen von {}; `{{{}}}` liefert {}, und Padding {} fügt {} hinzu.</translation>
    </message>
    <message>
        <source>The {} can be {}.{}</source>
        <translation>Möglich für {}: {}.{}</translation>
    </message>
    <message>
        <source>The {} of {} can give at most {} elements to its padding, not {}.</source>
        <translation>{} von {} kann höchstens {} Elemente zu seinem Padding geben, nicht {}.</translation>
    </message>
    <message>
        <source>The {} of {} has places 0 to {}.</source>
        <translation>{} von {} hat die Stellen 0 bis {}.</translation>
    </message>
    <message>
        <source>The {} of {} must be a multiple of {} for equal parts.</source>
        <translation>{} von {} muss für gleiche Teile ein Vielfaches von {} sein.</translation>
    </message>
    <message>
        <source>There are {} classes, so class weights are {} numbers or none; here are {}.</source>
        <translation>Es gibt {} Klassen, Klassengewichte sind also {} Zahlen oder keine; hier sind es {}.</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>Es gibt {}.</translation>
    </message>
    <message>
        <source>There is {}.</source>
        <translation>Es gibt {}.</translation>
    </message>
    <message>
        <source>They are left out.</source>
        <translation>Sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>This layer would hold {} numbers; at most {} are possible. Make its sizes or its input smaller.</source>
        <translation>Diese Schicht hätte {} Zahlen; höchstens {} sind möglich. Machen Sie ihre Größen oder ihre Eingabe kleiner.</translation>
    </message>
    <message>
        <source>This norm works on channels of known number; `{{x}}` gives {}.</source>
        <translation>Diese Norm arbeitet auf einer bekannten Zahl von Kanälen; `{{x}}` liefert {}.</translation>
    </message>
    <message>
        <source>This processor has no AVX-512 BF16, so training computes in f32 all the same. Choose f32, or train where the processor has it.</source>
        <translation>Dieser Prozessor hat kein AVX-512 BF16, das Training rechnet also ohnehin in f32. Wählen Sie f32, oder trainieren Sie, wo der Prozessor es hat.</translation>
    </message>
    <message>
        <source>Token {} of {}</source>
        <translation>Token {} von {}</translation>
    </message>
    <message>
        <source>Tokens with {} axes</source>
        <translation>Tokens mit {} Achsen</translation>
    </message>
    <message>
        <source>Too many axes</source>
        <translation>Zu viele Achsen</translation>
    </message>
    <message>
        <source>Too many nodes</source>
        <translation>Zu viele Knoten</translation>
    </message>
    <message>
        <source>Training needs to know what is wrong with an answer. Add Cross-entropy for classes or Mean squared error for numbers.</source>
        <translation>Training muss wissen, was an einer Antwort falsch ist. Fügen Sie Kreuzentropie für Klassen oder mittleren quadratischen Fehler für Zahlen hinzu.</translation>
    </message>
    <message>
        <source>Training never changes its weights ({}), which keep their first random values. Add a loss for what comes of it.</source>
        <translation>Das Training ändert seine Gewichte ({}) nie; sie behalten die ersten Zufallswerte. Fügen Sie einen Verlust für das hinzu, was daraus wird.</translation>
    </message>
    <message>
        <source>Turn bias off</source>
        <translation>Bias ausschalten</translation>
    </message>
    <message>
        <source>Turn rotary positions off</source>
        <translation>Rotierende Positionen ausschalten</translation>
    </message>
    <message>
        <source>Two blocks named &apos;{}&apos;</source>
        <translation>Zwei Blöcke namens „{}“</translation>
    </message>
    <message>
        <source>Two nodes named &apos;{}&apos;</source>
        <translation>Zwei Knoten namens „{}“</translation>
    </message>
    <message>
        <source>Two sizes are -1</source>
        <translation>Zwei Größen sind -1</translation>
    </message>
    <message>
        <source>Unknown key &apos;{}&apos;</source>
        <translation>Unbekannter Schlüssel „{}“</translation>
    </message>
    <message>
        <source>Unlink {}</source>
        <translation>{} trennen</translation>
    </message>
    <message>
        <source>Use 1 head</source>
        <translation>1 Kopf nehmen</translation>
    </message>
    <message>
        <source>Use Cross-entropy</source>
        <translation>Kreuzentropie nehmen</translation>
    </message>
    <message>
        <source>Use Dense</source>
        <translation>Dense nehmen</translation>
    </message>
    <message>
        <source>Use Layer norm</source>
        <translation>Layer-Norm nehmen</translation>
    </message>
    <message>
        <source>Use Log softmax</source>
        <translation>Log-Softmax nehmen</translation>
    </message>
    <message>
        <source>Use Mean squared error</source>
        <translation>Mittleren quadratischen Fehler nehmen</translation>
    </message>
    <message>
        <source>Use Sigmoid</source>
        <translation>Sigmoid nehmen</translation>
    </message>
    <message>
        <source>Use Sine positions</source>
        <translation>Sinus-Positionen nehmen</translation>
    </message>
    <message>
        <source>Use class 0</source>
        <translation>Klasse 0 nehmen</translation>
    </message>
    <message>
        <source>Use column &quot;{}&quot;</source>
        <translation>Spalte „{}“ nehmen</translation>
    </message>
    <message>
        <source>Use no padding token</source>
        <translation>Kein Padding-Token nehmen</translation>
    </message>
    <message>
        <source>Use {} heads</source>
        <translation>{} Köpfe nehmen</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{} nehmen</translation>
    </message>
    <message>
        <source>Waves of {}</source>
        <translation>Wellen von {}</translation>
    </message>
    <message>
        <source>Waves over steps are made for steps × features, but {} is asked for.</source>
        <translation>Wellen über Schritte werden für Schritte × Merkmale gemacht, verlangt ist aber {}.</translation>
    </message>
    <message>
        <source>Weights that nobody has</source>
        <translation>Gewichte, die niemand hat</translation>
    </message>
    <message>
        <source>What arrives does not say how many classes there are; set classes.</source>
        <translation>Was ankommt, sagt nicht, wie viele Klassen es gibt; setzen Sie classes.</translation>
    </message>
    <message>
        <source>Window {} over {} {}</source>
        <translation>Fenster {} über {} {}</translation>
    </message>
    <message>
        <source>With all blocks written out the graph has more than {} nodes. Lower the repeats.</source>
        <translation>Mit allen Blöcken ausgeschrieben hat der Graph mehr als {} Knoten. Verringern Sie die Wiederholungen.</translation>
    </message>
    <message>
        <source>With {} rates from {} to {} are usual; at {} {}.</source>
        <translation>Mit {} sind Raten von {} bis {} üblich; bei {}: {}.</translation>
    </message>
    <message>
        <source>Without the rows that lack a value, {}, {} and {} rows are left; each part needs at least one.</source>
        <translation>Ohne die Zeilen, denen ein Wert fehlt, bleiben {}, {} und {} Zeilen; jeder Teil braucht mindestens eine.</translation>
    </message>
    <message>
        <source>Would run in a circle</source>
        <translation>Liefe im Kreis</translation>
    </message>
    <message>
        <source>Write &quot;{}&quot;</source>
        <translation>„{}“ schreiben</translation>
    </message>
    <message>
        <source>Write a role and a size, as &quot;height 28&quot;; roles are channel, depth, height, width, time, feature.</source>
        <translation>Schreiben Sie eine Rolle und eine Größe, wie „height 28“; Rollen sind channel, depth, height, width, time, feature.</translation>
    </message>
    <message>
        <source>Write {}</source>
        <translation>{} schreiben</translation>
    </message>
    <message>
        <source>&quot;balance&quot; repeats rows of rare classes, but no target takes one class a row. Set it to false.</source>
        <translation>„balance“ wiederholt Zeilen seltener Klassen, aber kein Ziel nimmt eine Klasse pro Zeile. Setzen Sie es auf false.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; has no column &quot;{}&quot;. {}</source>
        <translation>„{}“ hat keine Spalte „{}“. {}</translation>
    </message>
    <message>
        <source>`{{x}}` gives a {} of {}, which has {} cells to mirror at an end, not {}.</source>
        <translation>`{{x}}` liefert {} von {} mit {} Zellen zum Spiegeln an einem Ende, nicht {}.</translation>
    </message>
    <message>
        <source>`{{x}}` gives a {} of {}; cutting {} and {} off leaves nothing.</source>
        <translation>`{{x}}` liefert {} von {}; {} und {} abzuschneiden lässt nichts übrig.</translation>
    </message>
    <message>
        <source>`{{x}}` gives {} already.</source>
        <translation>`{{x}}` liefert schon {}.</translation>
    </message>
    <message>
        <source>`{{x}}` gives {} samples for `{{like}}`, which has {} of {}. Link what went into Fold steps.</source>
        <translation>`{{x}}` liefert {} Samples für `{{like}}`, das {} von {} hat. Verbinden Sie, was in Schritte falten ging.</translation>
    </message>
    <message>
        <source>`{{x}}` gives {}, which has no steps to take one by one. Link a sequence, as from an input with the axis &quot;time 20&quot;.</source>
        <translation>`{{x}}` liefert {}, das keine einzelnen Schritte hat. Verbinden Sie eine Sequenz, etwa von einem Eingang mit der Achse „time 20“.</translation>
    </message>
    <message>
        <source>`{{x}}` gives {}; height and width are what maps have.</source>
        <translation>`{{x}}` liefert {}; Höhe und Breite haben Karten.</translation>
    </message>
    <message>
        <source>`{{x}}` has {} classes, each of which needs a place.</source>
        <translation>`{{x}}` hat {} Klassen, von denen jede eine Stelle braucht.</translation>
    </message>
    <message>
        <source>`{{x}}` has {} steps, but the table only {} places.</source>
        <translation>`{{x}}` hat {} Schritte, die Tabelle aber nur {} Stellen.</translation>
    </message>
    <message>
        <source>`{{{}}}` gives one number per sample, which has no axis.</source>
        <translation>`{{{}}}` liefert eine Zahl pro Sample, die keine Achse hat.</translation>
    </message>
    <message>
        <source>`{{{}}}` gives {} of any length, which stride 1 and padding same keep; stride is {}, padding {}.</source>
        <translation>`{{{}}}` liefert {} beliebiger Länge, die Schrittweite 1 und Padding same beibehalten; Schrittweite ist {}, Padding {}.</translation>
    </message>
    <message>
        <source>`{{{}}}` gives {}, which has no {} axis; auto takes {}.</source>
        <translation>`{{{}}}` liefert {} ohne Achse {}; auto nimmt {}.</translation>
    </message>
    <message>
        <source>`{}` and `{}` multiply one after the other, so together they can do no more than one layer.</source>
        <translation>`{}` und `{}` multiplizieren nacheinander und können zusammen nicht mehr als eine Schicht.</translation>
    </message>
    <message>
        <source>`{}` gives {} with the channels at the end; here they come first, so {} rows are taken for channels.</source>
        <translation>`{}` liefert {} mit den Kanälen am Ende; hier kommen sie zuerst, also werden {} Zeilen für Kanäle gehalten.</translation>
    </message>
    <message>
        <source>`{}` has just done the same, so this one changes nothing.</source>
        <translation>`{}` hat gerade dasselbe getan, dieser hier ändert also nichts.</translation>
    </message>
    <message>
        <source>`{}` lets nothing below 0 through, so {} and what is stuck there learns no more.</source>
        <translation>`{}` lässt nichts unter 0 durch, also {} und was dort feststeckt, lernt nicht mehr.</translation>
    </message>
    <message>
        <source>`{}` makes values vary more in training than later, so the variance that batch norm learns is too large.</source>
        <translation>`{}` lässt Werte im Training stärker schwanken als später, die von Batch-Norm gelernte Varianz ist also zu groß.</translation>
    </message>
    <message>
        <source>`{}` takes mean and variance over a batch; of one sample they say nothing.</source>
        <translation>`{}` nimmt Mittel und Varianz über einen Batch; bei einem Sample sagen sie nichts.</translation>
    </message>
    <message>
        <source>`{}` takes numbers up to {}; networks learn best from numbers around 1.</source>
        <translation>`{}` nimmt Zahlen bis {}; Netze lernen am besten aus Zahlen um 1.</translation>
    </message>
    <message>
        <source>a brings {} columns and b {} rows; they must be equal.</source>
        <translation>a bringt {} Spalten und b {} Zeilen; sie müssen gleich viele sein.</translation>
    </message>
    <message>
        <source>a list of blocks</source>
        <translation>eine Liste von Blöcken</translation>
    </message>
    <message>
        <source>a list of nodes</source>
        <translation>eine Liste von Knoten</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>a list of points, each two numbers, x and y</source>
        <translation>eine Liste von Punkten, je zwei Zahlen, x und y</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text or a list of texts</source>
        <translation>einen Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a truth value, a number, a text, a list of whole numbers or a list of texts</source>
        <translation>einen Wahrheitswert, eine Zahl, einen Text, eine Liste ganzer Zahlen oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>all bad scores look alike,</source>
        <translation>alle schlechten Scores sehen gleich aus,</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>einen anderen Wert</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>clip(x, least, most) takes constants of which the first is smaller; for others, use min and max.</source>
        <translation>clip(x, least, most) nimmt Konstanten, deren erste kleiner ist; für andere nehmen Sie min und max.</translation>
    </message>
    <message>
        <source>column &quot;{}&quot;</source>
        <translation>Spalte „{}“</translation>
    </message>
    <message>
        <source>columns {}</source>
        <translation>Spalten {}</translation>
    </message>
    <message>
        <source>hardly anything is learned</source>
        <translation>es wird kaum etwas gelernt</translation>
    </message>
    <message>
        <source>its channels</source>
        <translation>seiner Kanäle</translation>
    </message>
    <message>
        <source>its features</source>
        <translation>seiner Merkmale</translation>
    </message>
    <message>
        <source>negative targets are never reached,</source>
        <translation>negative Ziele werden nie erreicht,</translation>
    </message>
    <message>
        <source>one of {}</source>
        <translation>eines von {}</translation>
    </message>
    <message>
        <source>standardises</source>
        <translation>standardise</translation>
    </message>
    <message>
        <source>the loss mostly grows without end</source>
        <translation>der Verlust wächst meist ohne Ende</translation>
    </message>
    <message>
        <source>train {}, validation {}, test {}</source>
        <translation>train {}, validation {}, test {}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>two numbers, x and y</source>
        <translation>zwei Zahlen, x und y</translation>
    </message>
    <message>
        <source>where(condition, then, else) begins with a comparison, such as a &gt; 0.</source>
        <translation>where(condition, then, else) beginnt mit einem Vergleich, wie a &gt; 0.</translation>
    </message>
    <message>
        <source>{} % dropped</source>
        <translation>{} % verworfen</translation>
    </message>
    <message>
        <source>{} This is so at {}, not here.</source>
        <translation>{} Das ist bei {} so, nicht hier.</translation>
    </message>
    <message>
        <source>{} along {}, whose size {} is known only with the batch, must keep it: step 1 and padding to the same size.</source>
        <translation>{} entlang {}, dessen Größe {} erst mit dem Batch bekannt ist, muss sie beibehalten: Schrittweite 1 und Padding auf dieselbe Größe.</translation>
    </message>
    <message>
        <source>{} and {} along {} have no common size; join along another axis.</source>
        <translation>{} und {} haben entlang {} keine gemeinsame Größe; verbinden Sie entlang einer anderen Achse.</translation>
    </message>
    <message>
        <source>{} and {} cannot be joined along {}: {}; all other axes must be equal.</source>
        <translation>{} und {} lassen sich entlang {} nicht verbinden: {}; alle anderen Achsen müssen gleich sein.</translation>
    </message>
    <message>
        <source>{} and {} cannot be multiplied: {} columns of the first meet {} rows of the second; the two must be equal.</source>
        <translation>{} und {} lassen sich nicht multiplizieren: {} Spalten des ersten treffen auf {} Zeilen des zweiten; beide müssen gleich viele sein.</translation>
    </message>
    <message>
        <source>{} and {} cannot be {}: {}; sizes must be equal, or one of them 1.</source>
        <translation>{} und {} passen nicht zusammen ({}): {}; Größen müssen gleich sein, oder eine davon 1.</translation>
    </message>
    <message>
        <source>{} and {} do not add</source>
        <translation>{} und {} lassen sich nicht addieren</translation>
    </message>
    <message>
        <source>{} and {} do not join</source>
        <translation>{} und {} lassen sich nicht verketten</translation>
    </message>
    <message>
        <source>{} and {} do not multiply</source>
        <translation>{} und {} lassen sich nicht multiplizieren</translation>
    </message>
    <message>
        <source>{} and {} do not stack</source>
        <translation>{} und {} lassen sich nicht stapeln</translation>
    </message>
    <message>
        <source>{} and {} do not {}</source>
        <translation>{} und {} passen nicht ({})</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{} and {} {}</source>
        <translation>{} und {} {}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} as {}</source>
        <translation>{} als {}</translation>
    </message>
    <message>
        <source>{} at place {}</source>
        <translation>{} an Stelle {}</translation>
    </message>
    <message>
        <source>{} axes are the most</source>
        <translation>{} Achsen sind das Höchste</translation>
    </message>
    <message>
        <source>{} axes are too many</source>
        <translation>{} Achsen sind zu viele</translation>
    </message>
    <message>
        <source>{} axes for {}</source>
        <translation>{} Achsen für {}</translation>
    </message>
    <message>
        <source>{} axes where 2 are needed</source>
        <translation>{} Achsen, 2 nötig</translation>
    </message>
    <message>
        <source>{} axes where {} are needed</source>
        <translation>{} Achsen, {} nötig</translation>
    </message>
    <message>
        <source>{} axes</source>
        <translation>{} Achsen</translation>
    </message>
    <message>
        <source>{} axes, 3 to 5 needed</source>
        <translation>{} Achsen, 3 bis 5 nötig</translation>
    </message>
    <message>
        <source>{} axis where 2 are needed</source>
        <translation>{} Achse, 2 nötig</translation>
    </message>
    <message>
        <source>{} beside {}</source>
        <translation>{} neben {}</translation>
    </message>
    <message>
        <source>{} biases without effect</source>
        <translation>{} Bias-Werte ohne Wirkung</translation>
    </message>
    <message>
        <source>{} cannot be halved</source>
        <translation>{} lässt sich nicht halbieren</translation>
    </message>
    <message>
        <source>{} cannot be stretched to {}: only axes of size 1 stretch.</source>
        <translation>{} lässt sich nicht auf {} strecken: Nur Achsen der Größe 1 strecken sich.</translation>
    </message>
    <message>
        <source>{} cannot share with {}</source>
        <translation>{} kann nicht mit {} teilen</translation>
    </message>
    <message>
        <source>{} channels cannot be shared out evenly among {} groups.</source>
        <translation>{} Kanäle lassen sich nicht gleichmäßig auf {} Gruppen verteilen.</translation>
    </message>
    <message>
        <source>{} channels for squares of {}</source>
        <translation>{} Kanäle für Quadrate von {}</translation>
    </message>
    <message>
        <source>{} channels for {}</source>
        <translation>{} Kanäle für {}</translation>
    </message>
    <message>
        <source>{} classes for {}</source>
        <translation>{} Klassen für {}</translation>
    </message>
    <message>
        <source>{} columns for {} rows</source>
        <translation>{} Spalten für {} Zeilen</translation>
    </message>
    <message>
        <source>{} columns give {}, node {} wants {}.</source>
        <translation>{} Spalten liefern {}, Knoten {} verlangt {}.</translation>
    </message>
    <message>
        <source>{} columns</source>
        <translation>{} Spalten</translation>
    </message>
    <message>
        <source>{} combines two or more tensors; link another one to x.</source>
        <translation>{} verbindet zwei oder mehr Tensoren; verbinden Sie einen weiteren mit x.</translation>
    </message>
    <message>
        <source>{} compares number with number, so both need one shape; `{{{}}}` gives {}, `{{{}}}` gives {}.</source>
        <translation>{} vergleicht Zahl mit Zahl, also brauchen beide eine Form; `{{{}}}` liefert {}, `{{{}}}` liefert {}.</translation>
    </message>
    <message>
        <source>{} compares quantities; `{{target}}` holds class numbers. For those, use Cross-entropy, or let the target hold numbers.</source>
        <translation>{} vergleicht Größen; `{{target}}` enthält Klassennummern. Nehmen Sie dafür Kreuzentropie, oder lassen Sie das Ziel Zahlen enthalten.</translation>
    </message>
    <message>
        <source>{} compares scores with class numbers, or with a share for each of them; `{{target}}` holds other quantities. For those, use Mean squared error.</source>
        <translation>{} vergleicht Scores mit Klassennummern oder mit einem Anteil für jede; `{{target}}` enthält andere Größen. Nehmen Sie dafür mittleren quadratischen Fehler.</translation>
    </message>
    <message>
        <source>{} computes with real numbers; `{{{}}}` gives class numbers. One-hot or Embedding turns those into real numbers.</source>
        <translation>{} rechnet mit reellen Zahlen; `{{{}}}` liefert Klassennummern. One-hot oder Embedding macht reelle Zahlen daraus.</translation>
    </message>
    <message>
        <source>{} copies share {}</source>
        <translation>{} Kopien teilen {}</translation>
    </message>
    <message>
        <source>{} counts places along the {}, which varies from batch to batch in {}.</source>
        <translation>{} zählt Stellen entlang {}; deren Zahl schwankt in {} von Batch zu Batch.</translation>
    </message>
    <message>
        <source>{} do not become {}</source>
        <translation>{} werden nicht {}</translation>
    </message>
    <message>
        <source>{} does not fit again</source>
        <translation>{} passt nicht noch einmal</translation>
    </message>
    <message>
        <source>{} does not fit {} {}</source>
        <translation>{} passt nicht in {} {}</translation>
    </message>
    <message>
        <source>{} does not split into {}</source>
        <translation>{} lässt sich nicht in {} teilen</translation>
    </message>
    <message>
        <source>{} elements from place {} on do not lie within the {} along {} of {}.</source>
        <translation>{0} Elemente ab Stelle {1} liegen nicht in den {2} entlang {3} von {4}.</translation>
    </message>
    <message>
        <source>{} ends here, and nothing can be linked to it; link what comes before.</source>
        <translation>{} endet hier, und nichts kann sich damit verbinden; verbinden Sie, was davor kommt.</translation>
    </message>
    <message>
        <source>{} features by {}</source>
        <translation>{} Merkmale durch {}</translation>
    </message>
    <message>
        <source>{} features for {} heads</source>
        <translation>{} Merkmale für {} Köpfe</translation>
    </message>
    <message>
        <source>{} features for {} weights</source>
        <translation>{} Merkmale für {} Gewichte</translation>
    </message>
    <message>
        <source>{} features per head</source>
        <translation>{} Merkmale pro Kopf</translation>
    </message>
    <message>
        <source>{} filters cannot be shared out evenly among {} groups; their number must be a multiple.</source>
        <translation>{} Filter lassen sich nicht gleichmäßig auf {} Gruppen verteilen; ihre Zahl muss ein Vielfaches sein.</translation>
    </message>
    <message>
        <source>{} filters need a bias of {} values, but it is {}.</source>
        <translation>{} Filter brauchen einen Bias von {} Werten, aber es sind {}.</translation>
    </message>
    <message>
        <source>{} filters, {} groups</source>
        <translation>{} Filter, {} Gruppen</translation>
    </message>
    <message>
        <source>{} for {} classes</source>
        <translation>{} für {} Klassen</translation>
    </message>
    <message>
        <source>{} for {} units</source>
        <translation>{} für {} Einheiten</translation>
    </message>
    <message>
        <source>{} for {}</source>
        <translation>{} für {}</translation>
    </message>
    <message>
        <source>{} from {} of {}</source>
        <translation>{} ab {} von {}</translation>
    </message>
    <message>
        <source>{} from {} to {}</source>
        <translation>{} von {} bis {}</translation>
    </message>
    <message>
        <source>{} given, {} wanted</source>
        <translation>{} gegeben, {} verlangt</translation>
    </message>
    <message>
        <source>{} gives {}.{}</source>
        <translation>{} liefert {}.{}</translation>
    </message>
    <message>
        <source>{} goes from {} to {}; it is {}.</source>
        <translation>{} geht von {} bis {}; es ist {}.</translation>
    </message>
    <message>
        <source>{} goes through time × feature; `{{{}}}` gives {}. Set the shape of the input, as &quot;time 20&quot;, &quot;feature 3&quot;.</source>
        <translation>{} läuft über Zeit × Merkmal; `{{{}}}` liefert {}. Setzen Sie die Form des Eingangs, wie „time 20“, „feature 3“.</translation>
    </message>
    <message>
        <source>{} groups of {} channels</source>
        <translation>{} Gruppen von {} Kanälen</translation>
    </message>
    <message>
        <source>{} has a scale for each feature; `{{x}}` gives {}, whose last axes vary.</source>
        <translation>{} hat eine Skala für jedes Merkmal; `{{x}}` liefert {}, dessen letzte Achsen schwanken.</translation>
    </message>
    <message>
        <source>{} has a scale for each feature; `{{x}}` gives {}, whose last axis does vary.</source>
        <translation>{} hat eine Skala für jedes Merkmal; `{{x}}` liefert {}, dessen letzte Achse schwankt.</translation>
    </message>
    <message>
        <source>{} has no &apos;{}&apos;</source>
        <translation>{} hat kein „{}“</translation>
    </message>
    <message>
        <source>{} has no fixed length</source>
        <translation>{} hat keine feste Länge</translation>
    </message>
    <message>
        <source>{} has no link</source>
        <translation>{} hat keine Verbindung</translation>
    </message>
    <message>
        <source>{} has no parameters.</source>
        <translation>{} hat keine Parameter.</translation>
    </message>
    <message>
        <source>{} has no {}</source>
        <translation>{} hat kein {}</translation>
    </message>
    <message>
        <source>{} has one weight per input number; `{{x}}` gives {}, whose last axis varies.</source>
        <translation>{} hat ein Gewicht pro Eingangszahl; `{{x}}` liefert {}, dessen letzte Achse schwankt.</translation>
    </message>
    <message>
        <source>{} has weights for every feature; `{{{}}}` gives {}, whose last axis varies.</source>
        <translation>{} hat Gewichte für jedes Merkmal; `{{{}}}` liefert {}, dessen letzte Achse schwankt.</translation>
    </message>
    <message>
        <source>{} has {} channels; each needs one value, but there are {}.</source>
        <translation>{} hat {} Kanäle; jeder braucht einen Wert, aber es sind {}.</translation>
    </message>
    <message>
        <source>{} has {} values and {} has {}; a reshape keeps their number.</source>
        <translation>{} hat {} Werte, und {} hat {}; Umformen behält ihre Zahl.</translation>
    </message>
    <message>
        <source>{} has {}.{}</source>
        <translation>{} hat {}.{}</translation>
    </message>
    <message>
        <source>{} has {}; &apos;{}&apos; is not read.{}</source>
        <translation>{} hat {}; „{}“ wird nicht gelesen.{}</translation>
    </message>
    <message>
        <source>{} heads cannot share {} heads of keys evenly.</source>
        <translation>{} Köpfe können sich {} Key-Köpfe nicht gleichmäßig teilen.</translation>
    </message>
    <message>
        <source>{} heads share {}</source>
        <translation>{} Köpfe teilen sich {}</translation>
    </message>
    <message>
        <source>{} inputs are too many</source>
        <translation>{} Eingaben sind zu viele</translation>
    </message>
    <message>
        <source>{} into {}</source>
        <translation>{} in {}</translation>
    </message>
    <message>
        <source>{} is linked to &apos;{}&apos;, which is not in the graph.{}</source>
        <translation>{} ist mit „{}“ verbunden, das nicht im Graphen ist.{}</translation>
    </message>
    <message>
        <source>{} is no order of {} axes</source>
        <translation>{} ist keine Reihenfolge von {} Achsen</translation>
    </message>
    <message>
        <source>{} is not fixed</source>
        <translation>{} ist nicht fest</translation>
    </message>
    <message>
        <source>{} is one of {}, not &apos;{}&apos;.{}</source>
        <translation>{} ist eines von {}, nicht „{}“.{}</translation>
    </message>
    <message>
        <source>{} is set to probabilities from 0 to 1; `{}` gives any numbers, of which most are cut off.</source>
        <translation>{} ist auf Wahrscheinlichkeiten von 0 bis 1 gesetzt; `{}` liefert beliebige Zahlen, von denen die meisten abgeschnitten werden.</translation>
    </message>
    <message>
        <source>{} is too large for one axis</source>
        <translation>{} ist zu groß für eine Achse</translation>
    </message>
    <message>
        <source>{} is {}</source>
        <translation>{} ist {}</translation>
    </message>
    <message>
        <source>{} is {}, not &apos;{}&apos;.</source>
        <translation>{} ist {}, nicht „{}“.</translation>
    </message>
    <message>
        <source>{} links at {}</source>
        <translation>{} Verbindungen an {}</translation>
    </message>
    <message>
        <source>{} makes probabilities itself; those of `{}` are squeezed twice, and it learns slowly.</source>
        <translation>{} macht selbst Wahrscheinlichkeiten; die von `{}` werden zweimal gestaucht, und es lernt langsam.</translation>
    </message>
    <message>
        <source>{} means, {} variances</source>
        <translation>{} Mittel, {} Varianzen</translation>
    </message>
    <message>
        <source>{} mirrored from {}</source>
        <translation>{} gespiegelt aus {}</translation>
    </message>
    <message>
        <source>{} more with stride {}</source>
        <translation>{} mehr bei Schrittweite {}</translation>
    </message>
    <message>
        <source>{} must be above {}, which is {}.</source>
        <translation>{} muss über {} liegen, das {} ist.</translation>
    </message>
    <message>
        <source>{} must be {}, but come as {}.</source>
        <translation>{} müssen {} sein, kommen aber als {}.</translation>
    </message>
    <message>
        <source>{} must have equally many features for each of {} heads, but have {}.</source>
        <translation>{} müssen für jeden von {} Köpfen gleich viele Merkmale haben, haben aber {}.</translation>
    </message>
    <message>
        <source>{} must keep its length</source>
        <translation>{} muss die Länge behalten</translation>
    </message>
    <message>
        <source>{} needs 3 to 5 axes (batch, channel, then one to three to slide along), but gets {} with {}.</source>
        <translation>{} braucht 3 bis 5 Achsen (Batch, Kanal, dann eine bis drei zum Gleiten), bekommt aber {} mit {}.</translation>
    </message>
    <message>
        <source>{} needs &quot;from&quot;, &quot;to&quot; and &quot;points&quot;.</source>
        <translation>{} braucht „from“, „to“ und „points“.</translation>
    </message>
    <message>
        <source>{} needs a &quot;{}&quot;.</source>
        <translation>{} braucht ein „{}“.</translation>
    </message>
    <message>
        <source>{} needs a label for each list of scores; `{{{}}}` gives {}, `{{target}}` holds {}.</source>
        <translation>{} braucht ein Label für jede Liste von Scores; `{{{}}}` liefert {}, `{{target}}` enthält {}.</translation>
    </message>
    <message>
        <source>{} needs fixed channels and sizes; `{{{}}}` gives {}.</source>
        <translation>{} braucht feste Kanäle und Größen; `{{{}}}` liefert {}.</translation>
    </message>
    <message>
        <source>{} needs fixed channels, height and width; `{{{}}}` gives {}.</source>
        <translation>{} braucht feste Kanäle, Höhe und Breite; `{{{}}}` liefert {}.</translation>
    </message>
    <message>
        <source>{} needs fixed sizes; `{{x}}` gives {}. Give the input a fixed number of steps.</source>
        <translation>{} braucht feste Größen; `{{x}}` liefert {}. Geben Sie dem Eingang eine feste Zahl von Schritten.</translation>
    </message>
    <message>
        <source>{} needs one of two classes, or one number, for each pair; `{{target}}` holds {}{}.</source>
        <translation>{} braucht für jedes Paar eine von zwei Klassen oder eine Zahl; `{{target}}` enthält {}{}.</translation>
    </message>
    <message>
        <source>{} needs one score per class in one list for each label; `{{{}}}` gives {}.</source>
        <translation>{} braucht für jedes Label einen Score pro Klasse in einer Liste; `{{{}}}` liefert {}.</translation>
    </message>
    <message>
        <source>{} needs one score per class. `{{target}}` holds the classes 0–{}, so {}; `{{{}}}` gives {}.</source>
        <translation>{} braucht einen Score pro Klasse. `{{target}}` enthält die Klassen 0–{}, also {}; `{{{}}}` liefert {}.</translation>
    </message>
    <message>
        <source>{} needs several features per sample; `{{x}}` gives one number.</source>
        <translation>{} braucht mehrere Merkmale pro Sample; `{{x}}` liefert eine Zahl.</translation>
    </message>
    <message>
        <source>{} needs something at {}: {}</source>
        <translation>{} braucht etwas an {}: {}</translation>
    </message>
    <message>
        <source>{} needs {} axes ({}), but gets {} with {}.</source>
        <translation>{} braucht {} Achsen ({}), bekommt aber {} mit {}.</translation>
    </message>
    <message>
        <source>{} nodes in a circle</source>
        <translation>{} Knoten im Kreis</translation>
    </message>
    <message>
        <source>{} of &apos;{}&apos;, {} of &apos;{}&apos;</source>
        <translation>{} von „{}“, {} von „{}“</translation>
    </message>
    <message>
        <source>{} of {} needs {} numbers to scale by, but there are {}.</source>
        <translation>{} von {} braucht {} Zahlen zum Skalieren, aber es sind {}.</translation>
    </message>
    <message>
        <source>{} of {} rows{} give {}, {} and {} rows; each part needs at least one. Change the fractions or add rows.</source>
        <translation>{} von {} Zeilen{} ergeben {}, {} und {} Zeilen; jeder Teil braucht mindestens eine. Ändern Sie die Anteile, oder fügen Sie Zeilen hinzu.</translation>
    </message>
    <message>
        <source>{} of {} spans {} along {}, but there are only {} with padding {} and {}.</source>
        <translation>{0} von {1} umfasst {2} entlang {3}, aber mit Padding {5} und {6} sind es nur {4}.</translation>
    </message>
    <message>
        <source>{} of {} units needs {} · {} features and weights, but gets {} features and weights {}.</source>
        <translation>{} von {} Einheiten braucht {} · {} Merkmale und Gewichte, bekommt aber {} Merkmale und Gewichte {}.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{} off a {} of {}</source>
        <translation>{} von {} {} abgeschnitten</translation>
    </message>
    <message>
        <source>{} outputs need a bias of {} values, but it is {}.</source>
        <translation>{} Ausgänge brauchen einen Bias von {} Werten, aber es sind {}.</translation>
    </message>
    <message>
        <source>{} places for {} classes</source>
        <translation>{} Stellen für {} Klassen</translation>
    </message>
    <message>
        <source>{} places for {} steps</source>
        <translation>{} Stellen für {} Schritte</translation>
    </message>
    <message>
        <source>{} rows without value</source>
        <translation>{} Zeilen ohne Wert</translation>
    </message>
    <message>
        <source>{} scores for {} classes</source>
        <translation>{} Scores für {} Klassen</translation>
    </message>
    <message>
        <source>{} shared as {}</source>
        <translation>{} als {} geteilt</translation>
    </message>
    <message>
        <source>{} shares {} out among {} windows, but its size {} is known only with the batch.</source>
        <translation>{} verteilt {} auf {} Fenster, aber die Größe {} ist erst mit dem Batch bekannt.</translation>
    </message>
    <message>
        <source>{} slides over channel × height × width; `{{{}}}` gives {}.</source>
        <translation>{} gleitet über Kanal × Höhe × Breite; `{{{}}}` liefert {}.</translation>
    </message>
    <message>
        <source>{} slides over {}; `{{{}}}` gives {}.</source>
        <translation>{} gleitet über {}; `{{{}}}` liefert {}.</translation>
    </message>
    <message>
        <source>{} starts from {}, one number per unit and sample, but gets {}.</source>
        <translation>{} beginnt bei {}, einer Zahl pro Einheit und Sample, bekommt aber {}.</translation>
    </message>
    <message>
        <source>{} taken from {} {}</source>
        <translation>{} von {} {} weggenommen</translation>
    </message>
    <message>
        <source>{} takes 1 operand, and has {}.</source>
        <translation>{} nimmt 1 Operanden und hat {}.</translation>
    </message>
    <message>
        <source>{} takes no inputs.</source>
        <translation>{} nimmt keine Eingaben.</translation>
    </message>
    <message>
        <source>{} takes one link and has {}: {}. To use all, join them with Add or Concatenate.</source>
        <translation>{} nimmt eine Verbindung und hat {}: {}. Um alle zu nutzen, verbinden Sie sie mit Addieren oder Verketten.</translation>
    </message>
    <message>
        <source>{} takes one list of numbers; `{{x}}` gives {} with places, which Flatten turns into one list.</source>
        <translation>{} nimmt eine Liste von Zahlen; `{{x}}` liefert {} mit Stellen, woraus Flatten eine Liste macht.</translation>
    </message>
    <message>
        <source>{} takes what Log softmax gives; `{}` gives other numbers, and the loss can fall below 0 without end.</source>
        <translation>{} nimmt, was Log-Softmax liefert; `{}` liefert andere Zahlen, und der Verlust kann ohne Ende unter 0 fallen.</translation>
    </message>
    <message>
        <source>{} takes {} operands, and has {}.</source>
        <translation>{} nimmt {} Operanden und hat {}.</translation>
    </message>
    <message>
        <source>{} takes {} or more operands, and has {}.</source>
        <translation>{} nimmt {} oder mehr Operanden und hat {}.</translation>
    </message>
    <message>
        <source>{} takes {}, not &apos;{}&apos;.{}</source>
        <translation>{} nimmt {}, nicht „{}“.{}</translation>
    </message>
    <message>
        <source>{} takes {}, not {}.</source>
        <translation>{} nimmt {}, nicht {}.</translation>
    </message>
    <message>
        <source>{} to a varying power</source>
        <translation>{} hoch eine veränderliche Zahl</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} auf {}</translation>
    </message>
    <message>
        <source>{} tokens for {}</source>
        <translation>{} Tokens für {}</translation>
    </message>
    <message>
        <source>{} twice</source>
        <translation>Zweimal {}</translation>
    </message>
    <message>
        <source>{} values for {} channels</source>
        <translation>{} Werte für {} Kanäle</translation>
    </message>
    <message>
        <source>{} values for {}</source>
        <translation>{} Werte für {}</translation>
    </message>
    <message>
        <source>{} values into {}</source>
        <translation>{} Werte in {}</translation>
    </message>
    <message>
        <source>{} weights for {} classes</source>
        <translation>{} Gewichte für {} Klassen</translation>
    </message>
    <message>
        <source>{} whole numbers</source>
        <translation>{} ganze Zahlen</translation>
    </message>
    <message>
        <source>{} works along axis {}, but {} has only {} axes, counted from 0.</source>
        <translation>{} arbeitet entlang Achse {}, aber {} hat nur {} Achsen, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>{} works along time, the first axis of a sample; `{{{}}}` gives {}. Set the shape of the input, as &quot;time 20&quot;, &quot;feature 3&quot;.</source>
        <translation>{} arbeitet entlang der Zeit, der ersten Achse eines Samples; `{{{}}}` liefert {}. Setzen Sie die Form des Eingangs, wie „time 20“, „feature 3“.</translation>
    </message>
    <message>
        <source>{} works on numbers; `{{{}}}` gives class numbers. An Embedding turns them into features.</source>
        <translation>{} arbeitet mit Zahlen; `{{{}}}` liefert Klassennummern. Ein Embedding macht Merkmale daraus.</translation>
    </message>
    <message>
        <source>{} works on real numbers (f32), not on {}.</source>
        <translation>{} arbeitet mit reellen Zahlen (f32), nicht mit {}.</translation>
    </message>
    <message>
        <source>{} {} is out of range</source>
        <translation>{} {} ist außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{}: a block cannot stand in itself. Take one of them out.</source>
        <translation>{}: Ein Block kann nicht in sich selbst stehen. Nehmen Sie einen davon heraus.</translation>
    </message>
    <message>
        <source>{}: each waits for the one before, so none can start. Remove one of the links.</source>
        <translation>{}: Jeder wartet auf den vorigen, also kann keiner beginnen. Entfernen Sie eine der Verbindungen.</translation>
    </message>
    <message>
        <source>{}×{} in squares of {}</source>
        <translation>{}×{} in Quadraten von {}</translation>
    </message>
    <message>
        <source>A muted node passes on the one thing that comes in; here `{}` and `{}` do. Remove one of the links first.</source>
        <translation>Ein stumm geschalteter Knoten reicht das eine weiter, das hereinkommt; hier sind es `{}` und `{}`. Entfernen Sie zuerst eine der Verbindungen.</translation>
    </message>
    <message>
        <source>A muted node passes on what comes in, and nothing is linked to it. Link something first.</source>
        <translation>Ein stumm geschalteter Knoten reicht weiter, was hereinkommt, und mit diesem ist nichts verbunden. Verbinden Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Here data comes in or ends, so there is nothing to pass on. Remove it instead.</source>
        <translation>Hier kommen Daten herein oder enden, es gibt also nichts weiterzureichen. Entfernen Sie den Knoten stattdessen.</translation>
    </message>
    <message>
        <source>`{}` takes {} and would get {}. What is muted passes on what comes in: mute what keeps the shape, or a whole part that does.</source>
        <translation>`{}` nimmt {} und bekäme {}. Was stumm geschaltet ist, reicht weiter, was hereinkommt: Schalten Sie stumm, was die Form erhält, oder einen ganzen Teil, der das tut.</translation>
    </message>
    <message>
        <source>`{}` uses its weights. Mute both, or give `{}` weights of its own first.</source>
        <translation>`{}` benutzt seine Gewichte. Schalten Sie beide stumm, oder geben Sie `{}` zuerst eigene Gewichte.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{} cannot be muted</source>
        <translation>{} lässt sich nicht stumm schalten</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 6</source>
        <translation>0 bis 6</translation>
    </message>
    <message>
        <source>1 node inside</source>
        <translation>1 Knoten innen</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>1 − cosine</source>
        <translation>1 − Kosinus</translation>
    </message>
    <message>
        <source>Huber, δ = {}</source>
        <translation>Huber, δ = {}</translation>
    </message>
    <message>
        <source>above {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <source>along {}</source>
        <translation>entlang {}</translation>
    </message>
    <message>
        <source>axes of 1 go</source>
        <translation>Achsen mit 1 fallen weg</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>best of {}</source>
        <translation>bester von {}</translation>
    </message>
    <message>
        <source>between distributions</source>
        <translation>zwischen Verteilungen</translation>
    </message>
    <message>
        <source>blank {}</source>
        <translation>Blank {}</translation>
    </message>
    <message>
        <source>both directions</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>kausal</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>data passes unchanged</source>
        <translation>Daten unverändert</translation>
    </message>
    <message>
        <source>drops {}%</source>
        <translation>verwirft {} %</translation>
    </message>
    <message>
        <source>each step</source>
        <translation>jeder Schritt</translation>
    </message>
    <message>
        <source>each</source>
        <translation>je Element</translation>
    </message>
    <message>
        <source>else {}</source>
        <translation>sonst {}</translation>
    </message>
    <message>
        <source>every pair</source>
        <translation>jedes Paar</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ab {}</translation>
    </message>
    <message>
        <source>half gates half</source>
        <translation>Hälfte steuert Hälfte</translation>
    </message>
    <message>
        <source>in {}</source>
        <translation>in {}</translation>
    </message>
    <message>
        <source>index of largest</source>
        <translation>Index des größten</translation>
    </message>
    <message>
        <source>intersection over union</source>
        <translation>Schnitt durch Vereinigung</translation>
    </message>
    <message>
        <source>largest of each channel</source>
        <translation>größter je Kanal</translation>
    </message>
    <message>
        <source>largest of {}</source>
        <translation>größter aus {}</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>last step first</source>
        <translation>letzter Schritt zuerst</translation>
    </message>
    <message>
        <source>learned weights</source>
        <translation>gelernte Gewichte</translation>
    </message>
    <message>
        <source>learned</source>
        <translation>gelernt</translation>
    </message>
    <message>
        <source>least gets most</source>
        <translation>kleinster bekommt am meisten</translation>
    </message>
    <message>
        <source>ln x</source>
        <translation>ln x</translation>
    </message>
    <message>
        <source>ln σ(x)</source>
        <translation>ln σ(x)</translation>
    </message>
    <message>
        <source>log cosh</source>
        <translation>log cosh</translation>
    </message>
    <message>
        <source>log-probabilities</source>
        <translation>Log-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>margin {}</source>
        <translation>Abstand {}</translation>
    </message>
    <message>
        <source>max(0, 1 − t · y)</source>
        <translation>max(0, 1 − t · y)</translation>
    </message>
    <message>
        <source>max(0, 1 − t · y)²</source>
        <translation>max(0, 1 − t · y)²</translation>
    </message>
    <message>
        <source>max(0, x)</source>
        <translation>max(0, x)</translation>
    </message>
    <message>
        <source>max(0, x)²</source>
        <translation>max(0, x)²</translation>
    </message>
    <message>
        <source>max({}·x, x)</source>
        <translation>max({}·x, x)</translation>
    </message>
    <message>
        <source>mean absolute error</source>
        <translation>mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>mean of each channel</source>
        <translation>Mittel je Kanal</translation>
    </message>
    <message>
        <source>mean of {}</source>
        <translation>Mittel aus {}</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>no gradient</source>
        <translation>kein Gradient</translation>
    </message>
    <message>
        <source>number and variance</source>
        <translation>Zahl und Varianz</translation>
    </message>
    <message>
        <source>one 1 each</source>
        <translation>je eine 1</translation>
    </message>
    <message>
        <source>one list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>over features</source>
        <translation>über Merkmale</translation>
    </message>
    <message>
        <source>over {} axes</source>
        <translation>über {} Achsen</translation>
    </message>
    <message>
        <source>over {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <source>overlap of areas</source>
        <translation>Überlappung der Flächen</translation>
    </message>
    <message>
        <source>per channel</source>
        <translation>je Kanal</translation>
    </message>
    <message>
        <source>place {}</source>
        <translation>Platz {}</translation>
    </message>
    <message>
        <source>plus {}</source>
        <translation>plus {}</translation>
    </message>
    <message>
        <source>product of {}</source>
        <translation>Produkt von {}</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>rate {}</source>
        <translation>Rate {}</translation>
    </message>
    <message>
        <source>rotary</source>
        <translation>rotierend</translation>
    </message>
    <message>
        <source>samples as steps</source>
        <translation>Beispiele als Schritte</translation>
    </message>
    <message>
        <source>self-normalising</source>
        <translation>selbstnormalisierend</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>slope {} to {}</source>
        <translation>Steigung {} bis {}</translation>
    </message>
    <message>
        <source>smallest of {}</source>
        <translation>kleinster von {}</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>smooth L1, β = {}</source>
        <translation>glattes L1, β = {}</translation>
    </message>
    <message>
        <source>smooth, dips to −0.31</source>
        <translation>glatt, sinkt bis −0,31</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>steps as samples</source>
        <translation>Schritte als Beispiele</translation>
    </message>
    <message>
        <source>sum of {}</source>
        <translation>Summe von {}</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sums to 1</source>
        <translation>ergibt in Summe 1</translation>
    </message>
    <message>
        <source>there and back</source>
        <translation>hin und zurück</translation>
    </message>
    <message>
        <source>time first</source>
        <translation>Zeit zuerst</translation>
    </message>
    <message>
        <source>time last</source>
        <translation>Zeit zuletzt</translation>
    </message>
    <message>
        <source>to mean 0, variance 1</source>
        <translation>auf Mittel 0, Varianz 1</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>auf {}</translation>
    </message>
    <message>
        <source>token {}</source>
        <translation>Token {}</translation>
    </message>
    <message>
        <source>used by predict</source>
        <translation>für die Vorhersage</translation>
    </message>
    <message>
        <source>wants {}</source>
        <translation>will {}</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>x · hard σ(x)</source>
        <translation>x · hartes σ(x)</translation>
    </message>
    <message>
        <source>x − tanh(x)</source>
        <translation>x − tanh(x)</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{} along {}</source>
        <translation>{} entlang {}</translation>
    </message>
    <message>
        <source>{} channel</source>
        <translation>{} Kanal</translation>
    </message>
    <message>
        <source>{} channels</source>
        <translation>{} Kanäle</translation>
    </message>
    <message>
        <source>{} classes</source>
        <translation>{} Klassen</translation>
    </message>
    <message>
        <source>{} classes, 0–{}</source>
        <translation>{} Klassen, 0–{}</translation>
    </message>
    <message>
        <source>{} deep</source>
        <translation>{} tief</translation>
    </message>
    <message>
        <source>{} filter</source>
        <translation>{} Filter</translation>
    </message>
    <message>
        <source>{} filters</source>
        <translation>{} Filter</translation>
    </message>
    <message>
        <source>{} from {}</source>
        <translation>{} ab {}</translation>
    </message>
    <message>
        <source>{} group</source>
        <translation>{} Gruppe</translation>
    </message>
    <message>
        <source>{} groups</source>
        <translation>{} Gruppen</translation>
    </message>
    <message>
        <source>{} head</source>
        <translation>{} Kopf</translation>
    </message>
    <message>
        <source>{} heads</source>
        <translation>{} Köpfe</translation>
    </message>
    <message>
        <source>{} nodes inside</source>
        <translation>{} Knoten innen</translation>
    </message>
    <message>
        <source>{} number</source>
        <translation>{} Zahl</translation>
    </message>
    <message>
        <source>{} numbers</source>
        <translation>{} Zahlen</translation>
    </message>
    <message>
        <source>{} per channel</source>
        <translation>{} je Kanal</translation>
    </message>
    <message>
        <source>{} side by side</source>
        <translation>{} nebeneinander</translation>
    </message>
    <message>
        <source>{} unit</source>
        <translation>{} Einheit</translation>
    </message>
    <message>
        <source>{} units</source>
        <translation>{} Einheiten</translation>
    </message>
    <message>
        <source>{} wide</source>
        <translation>{} breit</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
    <message>
        <source>−log likelihood</source>
        <translation>−Log-Likelihood</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is packed in way {}</source>
        <translation>„{}“ ist mit Verfahren {} gepackt</translation>
    </message>
    <message>
        <source>1 of {} rows is a copy of an earlier one.</source>
        <translation>1 von {} Zeilen ist eine Kopie einer früheren.</translation>
    </message>
    <message>
        <source>A quote opens here and never closes. Add the closing &quot;.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nie geschlossen wird. Ergänzen Sie das schließende &quot;.</translation>
    </message>
    <message>
        <source>A window of {} steps and {} behind it takes {} steps, the data has {}. {}</source>
        <translation>Ein Fenster von {} Schritten und {} dahinter braucht {} Schritte, die Daten haben {}. {}</translation>
    </message>
    <message>
        <source>Check the path of the data.</source>
        <translation>Prüfen Sie den Pfad der Daten.</translation>
    </message>
    <message>
        <source>Choose a data source: {}, or the path of a file or folder.</source>
        <translation>Wählen Sie eine Datenquelle: {}, oder den Pfad einer Datei oder eines Ordners.</translation>
    </message>
    <message>
        <source>Classes of &quot;{}&quot; are unbalanced: {} rows of &quot;{}&quot;, {} of &quot;{}&quot;. Set data.balance to true, and look at recall and F1 rather than accuracy.</source>
        <translation>Die Klassen von „{}“ sind unausgewogen: {} Zeilen mit „{}“, {} mit „{}“. Setzen Sie data.balance auf true, und achten Sie auf Trefferquote und F1 statt auf die Genauigkeit.</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; has no value in {} of {} rows. Fill the gaps, or set data.missing to drop_rows.</source>
        <translation>Spalte „{}“ hat in {} von {} Zeilen keinen Wert. Füllen Sie die Lücken, oder setzen Sie data.missing auf drop_rows.</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; is {} in every row, so nothing can be learned from it. Leave it out.</source>
        <translation>Spalte „{}“ ist in jeder Zeile {}, daraus lässt sich nichts lernen. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; of the file holds text.</source>
        <translation>Spalte „{}“ der Datei enthält Text.</translation>
    </message>
    <message>
        <source>Columns {} and {} are both named &quot;{}&quot;. Rename one.</source>
        <translation>Die Spalten {} und {} heißen beide „{}“. Benennen Sie eine um.</translation>
    </message>
    <message>
        <source>Give more data.</source>
        <translation>Geben Sie mehr Daten.</translation>
    </message>
    <message>
        <source>It has none: resume it, or train again.</source>
        <translation>Es gibt keinen: Setzen Sie den Lauf fort, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>It has: {}.</source>
        <translation>Vorhanden: {}.</translation>
    </message>
    <message>
        <source>No JSON at {}: {}. Correct it in a text editor.</source>
        <translation>Kein JSON bei {}: {}. Korrigieren Sie es in einem Texteditor.</translation>
    </message>
    <message>
        <source>No memory to decompress the file.</source>
        <translation>Der Speicher reicht nicht, um die Datei zu entpacken.</translation>
    </message>
    <message>
        <source>No weight of the network has an influence on the loss, so there is nothing to learn. Add a dense or convolution layer before it.</source>
        <translation>Kein Gewicht des Netzes beeinflusst den Verlust, es gibt also nichts zu lernen. Fügen Sie davor eine dichte Schicht oder eine Faltung ein.</translation>
    </message>
    <message>
        <source>Pairs are made by a column of one class a row, and &quot;{}&quot; {}. {}</source>
        <translation>Paare bildet eine Spalte mit einer Klasse pro Zeile, und „{}“ {}. {}</translation>
    </message>
    <message>
        <source>Reading stopped after {} of {} bytes.</source>
        <translation>Das Lesen brach nach {} von {} Bytes ab.</translation>
    </message>
    <message>
        <source>Set data.windows.length to at most {}.</source>
        <translation>Setzen Sie data.windows.length auf höchstens {}.</translation>
    </message>
    <message>
        <source>Text follows the closing quote of &quot;{}&quot;. Write quotes inside a field twice (&quot;&quot;).</source>
        <translation>Nach dem schließenden Anführungszeichen von „{}“ folgt Text. Schreiben Sie Anführungszeichen in einem Feld doppelt (&quot;&quot;).</translation>
    </message>
    <message>
        <source>The UTF-16 text is damaged. Save the file in UTF-8.</source>
        <translation>Der UTF-16-Text ist beschädigt. Speichern Sie die Datei in UTF-8.</translation>
    </message>
    <message>
        <source>The archive holds no arrays.</source>
        <translation>Das Archiv enthält keine Arrays.</translation>
    </message>
    <message>
        <source>The array &quot;{}&quot; has no rows. Its first axis has to count them.</source>
        <translation>Das Array „{}“ hat keine Zeilen. Seine erste Achse muss sie zählen.</translation>
    </message>
    <message>
        <source>The arrays &quot;{}&quot; and &quot;{}&quot; have {} and {} rows; they must have equally many.</source>
        <translation>Die Arrays „{}“ und „{}“ haben {} und {} Zeilen; es müssen gleich viele sein.</translation>
    </message>
    <message>
        <source>The arrays take more than the 4 GiB that one .npz file can hold. Write .npy.</source>
        <translation>Die Arrays brauchen mehr als die 4 GiB, die eine .npz-Datei fasst. Schreiben Sie .npy.</translation>
    </message>
    <message>
        <source>The checkpoint was written by a newer Netloom. Update this one.</source>
        <translation>Der Checkpoint stammt von einem neueren Netloom. Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s description is damaged: {}.</source>
        <translation>Die Beschreibung des Checkpoints ist beschädigt: {}.</translation>
    </message>
    <message>
        <source>The compressed file is damaged or cut short. Fetch it again.</source>
        <translation>Die komprimierte Datei ist beschädigt oder unvollständig. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The description does not fit: {}.</source>
        <translation>Die Beschreibung passt nicht: {}.</translation>
    </message>
    <message>
        <source>The description is no JSON: {}.</source>
        <translation>Die Beschreibung ist kein JSON: {}.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check its permissions.</source>
        <translation>Die Datei lässt sich nicht öffnen. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file decompresses to more than 4 GiB. Split it.</source>
        <translation>Die Datei ist entpackt größer als 4 GiB. Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The file ends at {}, before the project does: it was cut off. Take an earlier copy of it.</source>
        <translation>Die Datei endet bei {}, vor dem Ende des Projekts: Sie wurde abgeschnitten. Nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The file has no column &quot;{}&quot;.</source>
        <translation>Die Datei hat keine Spalte „{}“.</translation>
    </message>
    <message>
        <source>The file has {} bytes; a project has at most {}.</source>
        <translation>Die Datei hat {} Bytes; ein Projekt hat höchstens {}.</translation>
    </message>
    <message>
        <source>The file has {}. Training needs rows to learn from and rows to test on: add rows.</source>
        <translation>Die Datei hat {}. Das Training braucht Zeilen zum Lernen und Zeilen zum Testen: Fügen Sie Zeilen hinzu.</translation>
    </message>
    <message>
        <source>The file holds tensors, but is no checkpoint of Netloom.</source>
        <translation>Die Datei enthält Tensoren, ist aber kein Checkpoint von Netloom.</translation>
    </message>
    <message>
        <source>The file holds zero bytes, so it is no UTF-8 text. Save it in UTF-8.</source>
        <translation>Die Datei enthält Null-Bytes, ist also kein UTF-8-Text. Speichern Sie sie in UTF-8.</translation>
    </message>
    <message>
        <source>The file is empty. Give a CSV file with a header and rows.</source>
        <translation>Die Datei ist leer. Geben Sie eine CSV-Datei mit Kopf und Zeilen an.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text, so it is no Netloom project. Save it as UTF-8.</source>
        <translation>Die Datei ist kein UTF-8-Text, also kein Netloom-Projekt. Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The first column &quot;{}&quot; holds numbers. It must name the image files.</source>
        <translation>Die erste Spalte „{}“ enthält Zahlen. Sie muss die Bilddateien nennen.</translation>
    </message>
    <message>
        <source>The folder holds no .png or .jpg file. Give a folder with one folder of images a class.</source>
        <translation>Der Ordner enthält keine .png- oder .jpg-Datei. Geben Sie einen Ordner mit einem Bilderordner pro Klasse an.</translation>
    </message>
    <message>
        <source>The folder of data sets cannot be read.</source>
        <translation>Der Ordner mit Datensätzen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The folder of images cannot be read.</source>
        <translation>Der Ordner mit Bildern ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The graph has no loss, so nothing tells the network what to learn. Add a loss layer such as cross-entropy.</source>
        <translation>Der Graph hat keinen Verlust, das Netz erfährt also nicht, was es lernen soll. Fügen Sie eine Verlustschicht wie Kreuzentropie hinzu.</translation>
    </message>
    <message>
        <source>The image cannot be read: {}.</source>
        <translation>Das Bild ist nicht lesbar: {}.</translation>
    </message>
    <message>
        <source>The image has {} × {} pixels; at most {} can be read. Make it smaller.</source>
        <translation>Das Bild hat {} × {} Pixel; höchstens {} sind lesbar. Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The line is longer than 16 MiB. Check that the file is a CSV file.</source>
        <translation>Die Zeile ist länger als 16 MiB. Prüfen Sie, ob die Datei eine CSV-Datei ist.</translation>
    </message>
    <message>
        <source>The line is no JSON object but `{}`. Each line has to be one, as {{&quot;width&quot;: 1.5, &quot;kind&quot;: &quot;a&quot;}}.</source>
        <translation>Die Zeile ist kein JSON-Objekt, sondern `{}`. Jede Zeile muss eines sein, wie {{&quot;width&quot;: 1.5, &quot;kind&quot;: &quot;a&quot;}}.</translation>
    </message>
    <message>
        <source>The line is not UTF-8. Save the file in UTF-8.</source>
        <translation>Die Zeile ist kein UTF-8. Speichern Sie die Datei in UTF-8.</translation>
    </message>
    <message>
        <source>The model has not learned {}. Use the {} {} of its training text.</source>
        <translation>Das Modell hat {} nicht gelernt. Verwenden Sie die {} {} seines Trainingstexts.</translation>
    </message>
    <message>
        <source>The option {} is {}; it must be {}.</source>
        <translation>Die Option {} ist {}; sie muss {} sein.</translation>
    </message>
    <message>
        <source>The project says version {}, and there is no such version; today&apos;s is {}.</source>
        <translation>Das Projekt nennt Version {}, die es nicht gibt; die heutige ist {}.</translation>
    </message>
    <message>
        <source>The project was written by a newer Netloom: it has version {}, and this one reads up to {}. Update Netloom to open it.</source>
        <translation>Das Projekt stammt von einem neueren Netloom: Es hat Version {}, und dieses liest bis {}. Aktualisieren Sie Netloom, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The row has {} fields, the first row has {}. Check its delimiters and quotes.</source>
        <translation>Die Zeile hat {} Felder, die erste Zeile hat {}. Prüfen Sie Trennzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>The run has no checkpoint &apos;{}&apos;. {}</source>
        <translation>Der Lauf hat keinen Checkpoint „{}“. {}</translation>
    </message>
    <message>
        <source>The training settings name the loss &apos;{}&apos;, which the graph does not have. Choose one of its loss nodes.</source>
        <translation>Die Trainingseinstellungen nennen den Verlust „{}“, den der Graph nicht hat. Wählen Sie einen seiner Verlustknoten.</translation>
    </message>
    <message>
        <source>There are no {} columns from &quot;{}&quot; on.</source>
        <translation>Ab „{1}“ gibt es keine {0} Spalten.</translation>
    </message>
    <message>
        <source>There is no data set &quot;{}&quot;. {} Files are given by their path.</source>
        <translation>Einen Datensatz „{}“ gibt es nicht. {} Dateien werden mit ihrem Pfad angegeben.</translation>
    </message>
    <message>
        <source>There is no folder {} either.</source>
        <translation>Auch einen Ordner {} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file or folder. {}</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht. {}</translation>
    </message>
    <message>
        <source>There is no such file. Check the path of the data.</source>
        <translation>Diese Datei gibt es nicht. Prüfen Sie den Pfad der Daten.</translation>
    </message>
    <message>
        <source>There is nothing to learn from: the graph has no loss. Add Cross-entropy or Mean squared error and link it to a target.</source>
        <translation>Es gibt nichts, woraus zu lernen wäre: Der Graph hat keinen Verlust. Fügen Sie Kreuzentropie oder Mittlerer quadratischer Fehler hinzu, und verbinden Sie es mit einem Ziel.</translation>
    </message>
    <message>
        <source>There is nothing to predict: the graph has no output. Add an Output and link the last layer to it.</source>
        <translation>Es gibt nichts vorherzusagen: Der Graph hat keinen Ausgang. Fügen Sie einen Ausgang hinzu, und verbinden Sie die letzte Schicht damit.</translation>
    </message>
    <message>
        <source>This is no .npy file that Netloom can read: {}.</source>
        <translation>Das ist keine .npy-Datei, die Netloom lesen kann: {}.</translation>
    </message>
    <message>
        <source>This is no Netloom project: a project is a JSON object that begins with &quot;netloom&quot;: 1.</source>
        <translation>Das ist kein Netloom-Projekt: Ein Projekt ist ein JSON-Objekt, das mit &quot;netloom&quot;: 1 beginnt.</translation>
    </message>
    <message>
        <source>This is no ZIP archive that Netloom can read: {}.</source>
        <translation>Das ist kein ZIP-Archiv, das Netloom lesen kann: {}.</translation>
    </message>
    <message>
        <source>This is no file. Give the path of a CSV file.</source>
        <translation>Das ist keine Datei. Geben Sie den Pfad einer CSV-Datei an.</translation>
    </message>
    <message>
        <source>This is no whole safetensors file: {}. Save or copy it again.</source>
        <translation>Das ist keine vollständige safetensors-Datei: {}. Speichern oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Windows over steps cannot be paired. Leave out &quot;windows&quot; or &quot;pairs&quot;.</source>
        <translation>Fenster über Schritte lassen sich nicht paaren. Lassen Sie &quot;windows&quot; oder &quot;pairs&quot; weg.</translation>
    </message>
    <message>
        <source>Write a number, or leave the cell empty.</source>
        <translation>Schreiben Sie eine Zahl, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Write decimals with a point: {}.</source>
        <translation>Schreiben Sie Dezimalzahlen mit Punkt: {}.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; in column {} is no number. {}</source>
        <translation>„{}“ in Spalte {} ist keine Zahl. {}</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is an empty list. Leave the key out where it has no numbers.</source>
        <translation>„{}“ ist eine leere Liste. Lassen Sie den Schlüssel weg, wo er keine Zahlen hat.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is an object. A column holds numbers, texts, true or false, or lists of numbers: give its parts keys of their own.</source>
        <translation>„{}“ ist ein Objekt. Eine Spalte enthält Zahlen, Texte, true oder false oder Listen von Zahlen: Geben Sie seinen Teilen eigene Schlüssel.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no axis. Write a role and a size: &quot;channel 1&quot;.</source>
        <translation>„{}“ ist keine Achse. Schreiben Sie eine Rolle und eine Größe: „channel 1“.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is no class.</source>
        <translation>„{}“ ist keine Klasse.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; is {} here and {} on line {}. Give it one kind of value.</source>
        <translation>„{}“ enthält hier {} und {} in Zeile {}. Geben Sie nur eine Art von Werten.</translation>
    </message>
    <message>
        <source>&quot;{}&quot; needs {} numbers in each row, as on line {}. Give the list as many numbers and nothing else.</source>
        <translation>„{}“ braucht {} Zahlen in jeder Zeile, wie in Zeile {}. Geben Sie der Liste ebenso viele Zahlen und nichts anderes.</translation>
    </message>
    <message>
        <source>a file in it is damaged</source>
        <translation>eine Datei darin ist beschädigt</translation>
    </message>
    <message>
        <source>a header and {}</source>
        <translation>einen Kopf und {}</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>another process has been writing to the run store for {} seconds; try again</source>
        <translation>ein anderer Prozess schreibt seit {} Sekunden in den Laufspeicher; versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>cannot read: it has {} bytes and at most {} are taken</source>
        <translation>Lesen nicht möglich: {} Bytes sind da, höchstens {} sind erlaubt</translation>
    </message>
    <message>
        <source>cannot read: it is not a regular file</source>
        <translation>Lesen nicht möglich: keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>cannot {}: there is no such file</source>
        <translation>{} nicht möglich: die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>cannot {}: {}</source>
        <translation>{} nicht möglich: {}</translation>
    </message>
    <message>
        <source>cannot {}: {}; {}. Free space and try again</source>
        <translation>{} nicht möglich: {}; {}. Schaffen Sie Platz, und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>elements of type {} are not supported; save as float32, float64, int64, int32, int8, uint8 or bool</source>
        <translation>Elemente vom Typ {} werden nicht unterstützt; speichern Sie als float32, float64, int64, int32, int8, uint8 oder bool</translation>
    </message>
    <message>
        <source>is no column</source>
        <translation>ist keine Spalte</translation>
    </message>
    <message>
        <source>is none</source>
        <translation>ist keine solche</translation>
    </message>
    <message>
        <source>it does not begin with \x93NUMPY</source>
        <translation>der Anfang ist nicht \x93NUMPY</translation>
    </message>
    <message>
        <source>it has no directory</source>
        <translation>das Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>der Inhalt ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>der Inhalt ist unvollständig</translation>
    </message>
    <message>
        <source>it is no PNG or JPEG</source>
        <translation>es ist weder PNG noch JPEG</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>der Inhalt ist zu kurz</translation>
    </message>
    <message>
        <source>it unpacks to more than 4 GiB</source>
        <translation>entpackt sind es mehr als 4 GiB</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>das Verzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>das Ende fehlt</translation>
    </message>
    <message>
        <source>its free space is unknown</source>
        <translation>der freie Platz ist unbekannt</translation>
    </message>
    <message>
        <source>its header is cut off</source>
        <translation>der Kopf ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header lacks {}</source>
        <translation>dem Kopf fehlt {}</translation>
    </message>
    <message>
        <source>its shape is cut off</source>
        <translation>die Form ist abgeschnitten</translation>
    </message>
    <message>
        <source>its shape is larger than any memory</source>
        <translation>die Form ist größer als jeder Speicher</translation>
    </message>
    <message>
        <source>its shape is no tuple</source>
        <translation>die Form ist kein Tupel</translation>
    </message>
    <message>
        <source>its shape is not readable</source>
        <translation>die Form ist nicht lesbar</translation>
    </message>
    <message>
        <source>its shape needs {} bytes, but {} are there</source>
        <translation>die Form braucht {} Bytes, vorhanden sind aber {}</translation>
    </message>
    <message>
        <source>its version is none of 1, 2 and 3</source>
        <translation>die Version ist weder 1 noch 2 noch 3</translation>
    </message>
    <message>
        <source>line {}, column {}</source>
        <translation>Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>make a socket</source>
        <translation>Anlegen eines Sockets</translation>
    </message>
    <message>
        <source>make the folder</source>
        <translation>Anlegen des Ordners</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Abbilden in den Speicher</translation>
    </message>
    <message>
        <source>name a socket</source>
        <translation>Benennen eines Sockets</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>es ist kein Speicher mehr frei</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>keine Zeilen</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>open the folder of a socket</source>
        <translation>Öffnen des Ordners eines Sockets</translation>
    </message>
    <message>
        <source>open the lock file</source>
        <translation>Öffnen der Sperrdatei</translation>
    </message>
    <message>
        <source>read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>serve a socket</source>
        <translation>Bereitstellen eines Sockets</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>the folder &apos;resources&apos; is neither above {} nor at {}; set NETLOOM_RESOURCES to where it is</source>
        <translation>der Ordner „resources“ liegt weder über {} noch bei {}; setzen Sie NETLOOM_RESOURCES auf seinen Ort</translation>
    </message>
    <message>
        <source>the run has a living worker; stop it before resuming it</source>
        <translation>der Lauf hat einen laufenden Arbeitsprozess; halten Sie ihn an, bevor Sie den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>the run store has version {} and this Netloom knows versions up to {}; update Netloom</source>
        <translation>der Laufspeicher hat Version {}, und dieses Netloom kennt Versionen bis {}; aktualisieren Sie Netloom</translation>
    </message>
    <message>
        <source>the system gives no random numbers</source>
        <translation>das System liefert keine Zufallszahlen</translation>
    </message>
    <message>
        <source>there is no run with this id</source>
        <translation>einen Lauf mit dieser Kennung gibt es nicht</translation>
    </message>
    <message>
        <source>this database belongs to another program, it is not a run store; choose another file</source>
        <translation>diese Datenbank gehört einem anderen Programm, sie ist kein Laufspeicher; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>zlib cannot begin</source>
        <translation>zlib lässt sich nicht starten</translation>
    </message>
    <message>
        <source>{} Copies of training rows among the test rows make the test look better than it is; take them out.</source>
        <translation>{} Kopien von Trainingszeilen unter den Testzeilen lassen den Test besser aussehen, als er ist; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>{} and are left out. The first: {}</source>
        <translation>{} und werden ausgelassen. Das erste: {}</translation>
    </message>
    <message>
        <source>{} bytes are free on its disk</source>
        <translation>auf dem Datenträger sind {} Bytes frei</translation>
    </message>
    <message>
        <source>{} of {} images cannot be read</source>
        <translation>{} von {} Bildern sind nicht lesbar</translation>
    </message>
    <message>
        <source>{} of {} rows are copies of earlier ones.</source>
        <translation>{} von {} Zeilen sind Kopien früherer.</translation>
    </message>
    <message>
        <source>{}, after `{}`</source>
        <translation>{}, nach `{}`</translation>
    </message>
    <message>
        <source>{}, more than data.images.damaged ({}) allows. The first: {}</source>
        <translation>{}, mehr als data.images.damaged ({}) erlaubt. Das erste: {}</translation>
    </message>
    <message>
        <source>This processor multiplies bf16 {} times as fast as f32, and steps also convert between the two, so they take longer than in f32. Choose f32, or train where the processor has AMX.</source>
        <translation>Dieser Prozessor multipliziert bf16 {}-mal so schnell wie f32, und Schritte wandeln auch zwischen beiden um; sie dauern also länger als in f32. Wählen Sie f32, oder trainieren Sie, wo der Prozessor AMX hat.</translation>
    </message>
    <message>
        <source>bf16 is slow on this machine</source>
        <translation>bf16 ist auf diesem Rechner langsam</translation>
    </message>
    <message>
        <source>1,115,394 characters from plays of Shakespeare, to learn to write on.</source>
        <translation>1.115.394 Zeichen aus Stücken von Shakespeare, um das Weiterschreiben zu lernen.</translation>
    </message>
    <message>
        <source>1,797 scanned digits of 13 people, each an image of 8×8 grey values.</source>
        <translation>1.797 eingescannte Ziffern von 13 Personen, jede ein Bild mit 8×8 Grauwerten.</translation>
    </message>
    <message>
        <source>Breast cancer (Wisconsin, diagnostic)</source>
        <translation>Brustkrebs (Wisconsin, Diagnose)</translation>
    </message>
    <message>
        <source>Card fraud</source>
        <translation>Kartenbetrug</translation>
    </message>
    <message>
        <source>Card payments, 1 in 100 a fraud that looks much like the others.</source>
        <translation>Kartenzahlungen, 1 von 100 ein Betrug, der den anderen sehr ähnelt.</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Demand by the hour</source>
        <translation>Stundenbedarf</translation>
    </message>
    <message>
        <source>Diabetes progression</source>
        <translation>Verlauf von Diabetes</translation>
    </message>
    <message>
        <source>English sentences of a small grammar, with the part of speech of each word.</source>
        <translation>Englische Sätze einer kleinen Grammatik mit der Wortart jedes Worts.</translation>
    </message>
    <message>
        <source>Exclusive or</source>
        <translation>Exklusives Oder</translation>
    </message>
    <message>
        <source>Four measurements of 150 flowers of three species of iris.</source>
        <translation>Vier Messwerte von 150 Blüten dreier Irisarten.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Handgeschriebene Ziffern</translation>
    </message>
    <message>
        <source>Hourly demand for power with days, weeks and a trend, and the temperature: a series.</source>
        <translation>Stündlicher Strombedarf mit Tages- und Wochengang und Trend, dazu die Temperatur: eine Zeitreihe.</translation>
    </message>
    <message>
        <source>Images of one shape each in any colour, place and size, and a mask of its pixels.</source>
        <translation>Bilder mit je einer Figur in beliebiger Farbe, Lage und Größe und einer Maske ihrer Pixel.</translation>
    </message>
    <message>
        <source>Iris flowers</source>
        <translation>Irisblüten</translation>
    </message>
    <message>
        <source>Letters, and the same letters in alphabetical order.</source>
        <translation>Buchstaben und dieselben in alphabetischer Reihenfolge.</translation>
    </message>
    <message>
        <source>Letters, and the same letters in reverse order.</source>
        <translation>Buchstaben und dieselben in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>Parts of speech</source>
        <translation>Wortarten</translation>
    </message>
    <message>
        <source>Points in four squares; opposite squares have the same class.</source>
        <translation>Punkte in vier Quadraten; gegenüberliegende haben dieselbe Klasse.</translation>
    </message>
    <message>
        <source>Points on the arms of a spiral, one class an arm.</source>
        <translation>Punkte auf den Armen einer Spirale, eine Klasse pro Arm.</translation>
    </message>
    <message>
        <source>Points on two circles, one inside the other.</source>
        <translation>Punkte auf zwei Kreisen, einer im anderen.</translation>
    </message>
    <message>
        <source>Points on two half moons that reach into each other.</source>
        <translation>Punkte auf zwei Halbmonden, die ineinandergreifen.</translation>
    </message>
    <message>
        <source>Reversed letters</source>
        <translation>Umgekehrte Buchstaben</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Kritiken</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Short reviews of films, for or against; &quot;not&quot;, &quot;but&quot; and &quot;though&quot; turn them around.</source>
        <translation>Kurze englische Filmkritiken, dafür oder dagegen; „not“, „but“ und „though“ kehren sie um.</translation>
    </message>
    <message>
        <source>Sorted letters</source>
        <translation>Sortierte Buchstaben</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Spiralen</translation>
    </message>
    <message>
        <source>Ten measurements of 442 patients and how far their diabetes progressed within a year.</source>
        <translation>Zehn Messwerte von 442 Patienten und wie weit ihr Diabetes in einem Jahr fortschritt.</translation>
    </message>
    <message>
        <source>Thirteen chemical measurements of 178 wines from three cultivars of one region of Italy.</source>
        <translation>Dreizehn chemische Messwerte von 178 Weinen aus drei Rebsorten einer Region Italiens.</translation>
    </message>
    <message>
        <source>Thirty measurements of cell nuclei in 569 biopsies, malignant or benign.</source>
        <translation>Dreißig Messwerte von Zellkernen aus 569 Biopsien, bösartig oder gutartig.</translation>
    </message>
    <message>
        <source>Tiny Shakespeare</source>
        <translation>Tiny Shakespeare</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Wein</translation>
    </message>
    <message>
        <source> of {} classes</source>
        <translation> von {} Klassen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not the status of a run; use running, paused, finished, stopped, diverged, crashed or failed</source>
        <translation>„{}“ ist kein Status eines Laufs; möglich sind running, paused, finished, stopped, diverged, crashed und failed</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, and the values given for it are {}. Take values that were saved from the same model.</source>
        <translation>„{}“ ist {}, die Werte dafür sind aber {}. Nehmen Sie Werte, die vom selben Modell stammen.</translation>
    </message>
    <message>
        <source>-infinity</source>
        <translation>−unendlich</translation>
    </message>
    <message>
        <source>: &apos;{}&apos; was the first node with a value that is not finite</source>
        <translation>: „{}“ war der erste Knoten mit einem Wert, der nicht endlich ist</translation>
    </message>
    <message>
        <source>A block of this project.</source>
        <translation>Ein Block dieses Projekts.</translation>
    </message>
    <message>
        <source>A change inside it is seen wherever it is used.</source>
        <translation>Eine Änderung darin zeigt sich überall, wo er benutzt wird.</translation>
    </message>
    <message>
        <source>A layer of this project, made of other layers:</source>
        <translation>Eine Schicht dieses Projekts, aus anderen Schichten gebaut:</translation>
    </message>
    <message>
        <source>A step of {} samples needs {} of main memory, of which {} are free. {}</source>
        <translation>Ein Schritt mit {} Samples braucht {} Arbeitsspeicher; frei sind {}. {}</translation>
    </message>
    <message>
        <source>Checked: {} nodes, {} parameters, no problems. {} training, {} validation and {} test rows, batch {}.</source>
        <translation>Geprüft: {} Knoten, {} Parameter, keine Probleme. {} Trainings-, {} Validierungs- und {} Testzeilen, Batch {}.</translation>
    </message>
    <message>
        <source>Class number {} is outside 0 to {}. Check the data, or give the one-hot layer more classes.</source>
        <translation>Die Klassennummer {} liegt außerhalb von 0 bis {}. Prüfen Sie die Daten, oder geben Sie der One-Hot-Schicht mehr Klassen.</translation>
    </message>
    <message>
        <source>Epoch {} is kept.</source>
        <translation>Epoche {} ist gesichert.</translation>
    </message>
    <message>
        <source>It shares the weights of &apos;{0}&apos;, but {1} is made for the settings, inputs and results that are used of &apos;{0}&apos;. Use the same of both, or give it weights of its own.</source>
        <translation>Er teilt die Gewichte von „{0}“, aber {1} ist für die Einstellungen, Eingaben und Ergebnisse gemacht, die von „{0}“ benutzt werden. Benutzen Sie bei beiden dieselben, oder geben Sie ihm eigene Gewichte.</translation>
    </message>
    <message>
        <source>It uses the weights of &apos;{}&apos;, which stands in another block. Share within one block, or share the whole block.</source>
        <translation>Er nutzt die Gewichte von „{}“, das in einem anderen Block steht. Teilen Sie innerhalb eines Blocks, oder teilen Sie den ganzen Block.</translation>
    </message>
    <message>
        <source>Label {} in sample {} of the batch is outside the {} classes 0 to {}. Correct the data, or set Padding to the number that fills rows up.</source>
        <translation>Das Label {} in Sample {} des Batches liegt außerhalb der {} Klassen 0 bis {}. Korrigieren Sie die Daten, oder setzen Sie Padding auf die Zahl, die Reihen auffüllt.</translation>
    </message>
    <message>
        <source>Label {} is outside the {} classes 0 to {}; give the layer before the loss one score per class.</source>
        <translation>Das Label {} liegt außerhalb der {} Klassen 0 bis {}; geben Sie der Schicht vor dem Verlust einen Score pro Klasse.</translation>
    </message>
    <message>
        <source>Memory is short: each step computes parts of the network twice instead of keeping their results, and takes up to half as long again. With a smaller batch it would not need to.</source>
        <translation>Der Speicher ist knapp: Jeder Schritt berechnet Teile des Netzes zweimal, statt ihre Ergebnisse aufzuheben, und dauert bis zu anderthalbmal so lang. Mit einem kleineren Batch wäre das nicht nötig.</translation>
    </message>
    <message>
        <source>New best {} {} at epoch {}. Checkpoint best replaced.</source>
        <translation>Neuer Bestwert: {} {} in Epoche {}. Der beste Checkpoint ist ersetzt.</translation>
    </message>
    <message>
        <source>No checkpoint had been saved.</source>
        <translation>Es war noch kein Checkpoint gesichert.</translation>
    </message>
    <message>
        <source>No memory for an array of {} bytes. Use a smaller batch or model.</source>
        <translation>Kein Speicher für ein Array von {} Bytes. Nehmen Sie einen kleineren Batch oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Nothing in the block takes it.</source>
        <translation>Nichts im Block nimmt es auf.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>PyTorch has no counterpart of its op {} ({}). Replace this node.</source>
        <translation>PyTorch hat kein Gegenstück zu seiner Operation {} ({}). Ersetzen Sie diesen Knoten.</translation>
    </message>
    <message>
        <source>Resumed after epoch {}, step {}.</source>
        <translation>Fortgesetzt nach Epoche {}, Schritt {}.</translation>
    </message>
    <message>
        <source>Resumed. Nothing was lost.</source>
        <translation>Fortgesetzt. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Sample {} of the batch has {} labels, {} of them equal to the one before, which need {} steps; the network gives {}. Let it give more steps, or set Leave out what does not fit.</source>
        <translation>Sample {} des Batches hat {} Labels, {} davon gleich dem vorigen; das braucht {} Schritte, das Netz liefert {}. Lassen Sie es mehr Schritte liefern, oder schalten Sie „Auslassen, was nicht passt“ ein.</translation>
    </message>
    <message>
        <source>Set the batch to {} or less, or use a smaller network.</source>
        <translation>Setzen Sie den Batch auf höchstens {}, oder nehmen Sie ein kleineres Netz.</translation>
    </message>
    <message>
        <source>The CPU backend cannot run the op &apos;{}&apos;. Its plugin must bring a kernel or a scalar reference.</source>
        <translation>Das CPU-Backend kann die Operation „{}“ nicht ausführen. Ihr Plugin muss einen Kernel oder eine skalare Referenz mitbringen.</translation>
    </message>
    <message>
        <source>The CPU backend has no layouts for {} but dense.</source>
        <translation>Das CPU-Backend hat für {} kein Layout außer dem dichten.</translation>
    </message>
    <message>
        <source>The checkpoint lacks &apos;{}&apos;, which this network has. It belongs to another network, or was saved without its optimiser.</source>
        <translation>Dem Checkpoint fehlt „{}“, das dieses Netz hat. Er gehört zu einem anderen Netz oder wurde ohne seinen Optimierer gespeichert.</translation>
    </message>
    <message>
        <source>The history cannot be written, points wait in memory: {}</source>
        <translation>Der Verlauf lässt sich nicht schreiben, Punkte warten im Speicher: {}</translation>
    </message>
    <message>
        <source>The history is written again, after {} seconds.</source>
        <translation>Der Verlauf wird nach {} Sekunden wieder geschrieben.</translation>
    </message>
    <message>
        <source>The loss is not a finite number at step {}{}. The learning rate is {}; try a tenth of it. Epoch {} is kept.</source>
        <translation>Der Verlust ist in Schritt {} keine endliche Zahl{}. Die Lernrate ist {}; versuchen Sie ein Zehntel davon. Epoche {} ist gesichert.</translation>
    </message>
    <message>
        <source>The memory is full.</source>
        <translation>Der Speicher ist voll.</translation>
    </message>
    <message>
        <source>The passes are {}.</source>
        <translation>Die Durchgänge sind {}.</translation>
    </message>
    <message>
        <source>The theme cannot be read: {}.</source>
        <translation>Das Farbschema lässt sich nicht lesen: {}.</translation>
    </message>
    <message>
        <source>The weights hold no &apos;{}&apos;. They belong to another version of this network; train it again.</source>
        <translation>Die Gewichte enthalten kein „{}“. Sie gehören zu einer anderen Version dieses Netzes; trainieren Sie es neu.</translation>
    </message>
    <message>
        <source>The weights take more than 4 GiB, which model.pt cannot hold. Make the network smaller.</source>
        <translation>Die Gewichte belegen mehr als 4 GiB, die model.pt nicht fasst. Verkleinern Sie das Netz.</translation>
    </message>
    <message>
        <source>The worker ended without a word. Start it again; if it ends again, run the project with `loom train` in a terminal.</source>
        <translation>Der Arbeitsprozess endete ohne Meldung. Starten Sie ihn erneut; endet er wieder, führen Sie das Projekt mit `loom train` in einem Terminal aus.</translation>
    </message>
    <message>
        <source>The worker was ended from outside. {}</source>
        <translation>Der Arbeitsprozess wurde von außen beendet. {}</translation>
    </message>
    <message>
        <source>There are two layers named &apos;{}&apos;. Rename one of them.</source>
        <translation>Zwei Schichten heißen „{}“. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>There is no device &apos;{}&apos; here. Use --device cpu.</source>
        <translation>Hier gibt es kein Gerät „{}“. Nehmen Sie --device cpu.</translation>
    </message>
    <message>
        <source>There is no format &apos;{}&apos;, nor any other: no plugin with formats lies in {}.</source>
        <translation>Es gibt kein Format „{}“ und auch kein anderes: In {} liegt kein Plugin mit Formaten.</translation>
    </message>
    <message>
        <source>There is no format &apos;{}&apos;. Formats: {}.</source>
        <translation>Es gibt kein Format „{}“. Formate: {}.</translation>
    </message>
    <message>
        <source>There is no pass &apos;{}&apos;. {}</source>
        <translation>Es gibt keinen Durchgang „{}“. {}</translation>
    </message>
    <message>
        <source>There is something here already. Name another folder, or replace the files with {}.</source>
        <translation>Hier liegt schon etwas. Nennen Sie einen anderen Ordner, oder ersetzen Sie die Dateien mit {}.</translation>
    </message>
    <message>
        <source>This needs {} of main memory, of which {} are free. Use a smaller batch or a smaller network.</source>
        <translation>Das braucht {} Arbeitsspeicher; frei sind {}. Nehmen Sie einen kleineren Batch oder ein kleineres Netz.</translation>
    </message>
    <message>
        <source>Token {} in sample {} of the batch, place {}, is outside the {} tokens 0 to {}. Give the embedding more tokens, or correct the data.</source>
        <translation>Das Token {} in Sample {} des Batches an Stelle {} liegt außerhalb der {} Tokens 0 bis {}. Geben Sie dem Embedding mehr Tokens, oder korrigieren Sie die Daten.</translation>
    </message>
    <message>
        <source>Too many points wait to be written; neighbours are merged from here on.</source>
        <translation>Zu viele Punkte warten aufs Schreiben; ab hier werden Nachbarn zusammengefasst.</translation>
    </message>
    <message>
        <source>Use a smaller network, or free memory.</source>
        <translation>Nehmen Sie ein kleineres Netz, oder geben Sie Speicher frei.</translation>
    </message>
    <message>
        <source>another process has been writing to the run store for long</source>
        <translation>ein anderer Prozess schreibt schon lange in den Laufspeicher</translation>
    </message>
    <message>
        <source>another process serves this socket</source>
        <translation>ein anderer Prozess bedient diesen Socket</translation>
    </message>
    <message>
        <source>axis {} from the back</source>
        <translation>Achse {} von hinten</translation>
    </message>
    <message>
        <source>cannot ask for its free space: {}</source>
        <translation>der freie Platz lässt sich nicht abfragen: {}</translation>
    </message>
    <message>
        <source>cannot serve: a file that is no socket is there</source>
        <translation>Bereitstellen nicht möglich: dort liegt eine Datei, die kein Socket ist</translation>
    </message>
    <message>
        <source>channels per group</source>
        <translation>Kanäle je Gruppe</translation>
    </message>
    <message>
        <source>infinity</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>mixing</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>model.py with the class Model, and its weights as model.safetensors and model.pt.</source>
        <translation>model.py mit der Klasse Model und ihre Gewichte als model.safetensors und model.pt.</translation>
    </message>
    <message>
        <source>nobody serves this socket</source>
        <translation>niemand bedient diesen Socket</translation>
    </message>
    <message>
        <source>oneDNN could not run a kernel (status {}).</source>
        <translation>oneDNN konnte einen Kernel nicht ausführen (Status {}).</translation>
    </message>
    <message>
        <source>run #{} has a living worker; stop it before deleting it</source>
        <translation>Lauf #{} hat einen laufenden Arbeitsprozess; halten Sie ihn an, bevor Sie ihn löschen</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>the end of run #{} could not be written: {}</source>
        <translation>das Ende von Lauf #{} ließ sich nicht schreiben: {}</translation>
    </message>
    <message>
        <source>the points of a run are damaged; its summary is still readable</source>
        <translation>die Punkte eines Laufs sind beschädigt; seine Zusammenfassung ist noch lesbar</translation>
    </message>
    <message>
        <source>their axes differ</source>
        <translation>ihre Achsen sind verschieden</translation>
    </message>
    <message>
        <source>there are no runs yet; train a project first</source>
        <translation>es gibt noch keine Läufe; trainieren Sie zuerst ein Projekt</translation>
    </message>
    <message>
        <source>there is no run &apos;{}&apos;</source>
        <translation>es gibt keinen Lauf „{}“</translation>
    </message>
    <message>
        <source>they have {} and {} axes</source>
        <translation>sie haben {} und {} Achsen</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>width {}</source>
        <translation>Breite {}</translation>
    </message>
    <message>
        <source>{} GB</source>
        <translation>{} GB</translation>
    </message>
    <message>
        <source>{} MB</source>
        <translation>{} MB</translation>
    </message>
    <message>
        <source>{} is {} and {}</source>
        <translation>{} ist {} und {}</translation>
    </message>
    <message>
        <source>{} is {} on one side and {} on the other</source>
        <translation>{} ist {} auf der einen und {} auf der anderen Seite</translation>
    </message>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
    <message>
        <source>{} points found no room in memory and are missing from the curves.</source>
        <translation>{} Punkte fanden keinen Platz im Speicher und fehlen in den Kurven.</translation>
    </message>
    <message>
        <source>{} s</source>
        <translation>{} s</translation>
    </message>
    <message>
        <source>{} {}FLOP</source>
        <translation>{} {}FLOP</translation>
    </message>
    <message>
        <source>{} µs</source>
        <translation>{} µs</translation>
    </message>
    <message>
        <source>depths</source>
        <translation>Tiefen</translation>
    </message>
    <message>
        <source>heights</source>
        <translation>Höhen</translation>
    </message>
    <message>
        <source>widths</source>
        <translation>Breiten</translation>
    </message>
    <message>
        <source> Nothing was written.</source>
        <translation> Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It adds a format &apos;{}&apos; that writes nothing. Give it a function ExportFormat::write.</source>
        <translation>Es fügt ein Format „{}“ hinzu, das nichts schreibt. Geben Sie ihm eine Funktion ExportFormat::write.</translation>
    </message>
    <message>
        <source>It adds a {0} &apos;{1}&apos;, but there is one already. Give the plugin&apos;s {0} another name.</source>
        <translation>Es bringt einen Namen mit, den es schon gibt: {0} „{1}“. Geben Sie dem, was das Plugin als {0} hinzufügt, einen anderen Namen.</translation>
    </message>
    <message>
        <source>It adds a {} without a name.</source>
        <translation>Es fügt etwas ohne Namen hinzu: {}.</translation>
    </message>
    <message>
        <source>It cannot be loaded: {}. Build or install it again, or take it out of the folder.</source>
        <translation>Es lässt sich nicht laden: {}. Bauen oder installieren Sie es neu oder nehmen Sie es aus dem Ordner.</translation>
    </message>
    <message>
        <source>It failed: {}.</source>
        <translation>Es ist fehlgeschlagen: {}.</translation>
    </message>
    <message>
        <source>It has no function {}. Build it with NETLOOM_PLUGIN of plugins/api/plugin.h.</source>
        <translation>Ihm fehlt die Funktion {}. Bauen Sie es mit NETLOOM_PLUGIN aus plugins/api/plugin.h.</translation>
    </message>
    <message>
        <source>It was built for Netloom {}, this is {} (or another build of it). Build it again with the headers of this one.</source>
        <translation>Es wurde für Netloom {} gebaut, dies ist {} (oder ein anderer Build davon). Bauen Sie es mit den Headern dieses Netloom neu.</translation>
    </message>
    <message>
        <source>The plugin failed: {}.{} Tell whoever made the plugin, or choose another format.</source>
        <translation>Das Plugin ist fehlgeschlagen: {}.{} Sagen Sie es dem Hersteller des Plugins oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>affine</source>
        <translation>Skala und Verschiebung</translation>
    </message>
    <message>
        <source>after</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>align_corners</source>
        <translation>Ecken bleiben</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>approximation</source>
        <translation>Näherung</translation>
    </message>
    <message>
        <source>axis {}</source>
        <translation>Achse {}</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>beta1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>beta2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>bidirectional</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>ceil</source>
        <translation>Aufrunden</translation>
    </message>
    <message>
        <source>class_weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>count_padding</source>
        <translation>Padding mitzählen</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>Dilatation</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>each_step</source>
        <translation>Jeder Zeitschritt</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>final_fraction</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>first</source>
        <translation>Erste Welle</translation>
    </message>
    <message>
        <source>first_fraction</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>Liefert</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>Verborgene Merkmale</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>Ein Label auslassen</translation>
    </message>
    <message>
        <source>ignore_index</source>
        <translation>Ausgelassenes Label</translation>
    </message>
    <message>
        <source>inner_channels</source>
        <translation>Innere Kanäle</translation>
    </message>
    <message>
        <source>inner_features</source>
        <translation>Innere Merkmale</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>Achse behalten</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>kv_heads</source>
        <translation>Key-Köpfe</translation>
    </message>
    <message>
        <source>l1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>l2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>label_smoothing</source>
        <translation>Label Smoothing</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>learning_rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>Untere</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>multiplier</source>
        <translation>Vervielfacher</translation>
    </message>
    <message>
        <source>nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>of another time</source>
        <translation>aus anderer Zeit</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>output_pad</source>
        <translation>Ausgangspadding</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>pad_after</source>
        <translation>Padding dahinter</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>Padding</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>positive_weight</source>
        <translation>Gewicht der Positiven</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>Reset-Gate</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>Steigt für</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>steepness</source>
        <translation>Steilheit</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>transpose_a</source>
        <translation>a transponieren</translation>
    </message>
    <message>
        <source>transpose_b</source>
        <translation>b transponieren</translation>
    </message>
    <message>
        <source>upper</source>
        <translation>Obere</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>wants</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>warmup_epochs</source>
        <translation>Warm-up</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight_decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>zero_infinity</source>
        <translation>Auslassen, was nicht passt</translation>
    </message>
    <message>
        <source>Has no input</source>
        <translation>Hat keinen Eingang</translation>
    </message>
    <message>
        <source>Has no output</source>
        <translation>Hat keinen Ausgang</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>nicht genug Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource belegt</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent ausgeschöpft</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verweise</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Column &quot;{}&quot; is to be learned; from itself there is nothing to learn.</source>
        <translation>Spalte „{}“ soll gelernt werden; aus sich selbst gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>Only inputs and targets take columns of the data.</source>
        <translation>Nur Eingänge und Ziele nehmen Spalten der Daten.</translation>
    </message>
    <message>
        <source>Predict a number</source>
        <translation>Eine Zahl vorhersagen</translation>
    </message>
    <message>
        <source>Predict {}</source>
        <translation>{} vorhersagen</translation>
    </message>
    <message>
        <source>Takes no column</source>
        <translation>Nimmt keine Spalte</translation>
    </message>
    <message>
        <source>cannot {}: {}. Set NETLOOM_HOME to a folder that you may write to</source>
        <translation>{} nicht möglich: {}. Setzen Sie NETLOOM_HOME auf einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>Ended after epoch {}: no loss was smaller than that of epoch {}.</source>
        <translation>Nach Epoche {} beendet: kein Verlust war kleiner als der von Epoche {}.</translation>
    </message>
    <message>
        <source>Batch normalisation adds {} to {}; both must have the same sizes and type.</source>
        <translation>Batch-Norm addiert {} zu {}; beide müssen gleich groß und vom gleichen Typ sein.</translation>
    </message>
    <message>
        <source>another size or type</source>
        <translation>andere Größe oder anderer Typ</translation>
    </message>
</context>
<context>
    <name>netloom::app::Ablation</name>
    <message>
        <source>%1 was not started</source>
        <translation>%1 wurde nicht gestartet</translation>
    </message>
    <message>
        <source>The run before it did not finish, so there is nothing to compare with.</source>
        <translation>Der Lauf davor wurde nicht fertig, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation>Kein Knoten ist ausgewählt</translation>
    </message>
    <message>
        <source>Select the nodes to train the network with and without.</source>
        <translation>Wählen Sie die Knoten aus, mit und ohne die das Netz trainiert werden soll.</translation>
    </message>
    <message>
        <source>A run is going on</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Stop it, or wait for its end, and start again.</source>
        <translation>Halten Sie ihn an oder warten Sie sein Ende ab und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 without %2</source>
        <translation>%1 ohne %2</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 mit %2</translation>
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
    <name>netloom::app::DropHint</name>
    <message>
        <source>Drop to open %1</source>
        <translation>Loslassen öffnet %1</translation>
    </message>
    <message>
        <source>Drop to begin a project with %1</source>
        <translation>Loslassen beginnt ein Projekt mit %1</translation>
    </message>
    <message>
        <source>Its columns can then be dragged onto the canvas as inputs and targets.</source>
        <translation>Die Spalten lassen sich dann als Eingänge und Ziele auf die Arbeitsfläche ziehen.</translation>
    </message>
    <message>
        <source>Drop to make %1 the data of this project</source>
        <translation>Loslassen macht %1 zu den Daten dieses Projekts</translation>
    </message>
    <message>
        <source>Undo brings back what is there now.</source>
        <translation>Rückgängig bringt zurück, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Nothing here to use</source>
        <translation>Hier ist nichts zu gebrauchen</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 ist hier nicht zu gebrauchen</translation>
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
        <translation>Auswählen…</translation>
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
        <translation>Wird geschrieben…</translation>
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
        <source>Forecast · %1 epochs</source>
        <translation>Prognose · %1 Epochen</translation>
    </message>
    <message>
        <source>Forecast · 1 epoch</source>
        <translation>Prognose · 1 Epoche</translation>
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
        <source>Netloom does not read %1 models. Draw the network here, or drop a project (.netloom).</source>
        <translation>Netloom liest keine %1-Modelle. Zeichnen Sie das Netz hier oder ziehen Sie ein Projekt (.netloom) herein.</translation>
    </message>
    <message>
        <source>Netloom takes projects (.netloom), tables (.csv, .tsv, .jsonl), texts (.txt, .md), arrays (.npy, .npz) and folders of images.</source>
        <translation>Netloom nimmt Projekte (.netloom), Tabellen (.csv, .tsv, .jsonl), Texte (.txt, .md), Arrays (.npy, .npz) und Ordner mit Bildern.</translation>
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
        <source>%1 is the data of this project</source>
        <translation>%1 sind jetzt die Daten dieses Projekts</translation>
    </message>
    <message>
        <source>The inspector shows its first rows, or why it cannot be read. Undo brings back what was there.</source>
        <translation>Der Inspektor zeigt die ersten Zeilen, oder warum sich nichts lesen lässt. Rückgängig bringt zurück, was da war.</translation>
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
        <source>%1 cores · %2</source>
        <translation>%1 Kerne · %2</translation>
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
        <translation>Aufbau</translation>
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
        <translation>Exportieren…</translation>
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
    <message>
        <source>Both runs finished</source>
        <translation>Beide Läufe sind fertig</translation>
    </message>
    <message>
        <source>See what the nodes are worth.</source>
        <translation>Sehen Sie, was die Knoten wert sind.</translation>
    </message>
    <message>
        <source>Mute the selected nodes, or let them work again</source>
        <translation>Ausgewählte Knoten stumm schalten oder wieder arbeiten lassen</translation>
    </message>
    <message>
        <source>Move the selection left</source>
        <translation>Auswahl nach links bewegen</translation>
    </message>
    <message>
        <source>Move the selection right</source>
        <translation>Auswahl nach rechts bewegen</translation>
    </message>
    <message>
        <source>Move the selection up</source>
        <translation>Auswahl nach oben bewegen</translation>
    </message>
    <message>
        <source>Move the selection down</source>
        <translation>Auswahl nach unten bewegen</translation>
    </message>
    <message>
        <source>Select the next point of a link</source>
        <translation>Nächsten Punkt einer Verbindung auswählen</translation>
    </message>
    <message>
        <source>Straighten the selected links, and those of the selected nodes</source>
        <translation>Ausgewählte Verbindungen und die der ausgewählten Knoten begradigen</translation>
    </message>
    <message>
        <source>Run with and without the selected nodes</source>
        <translation>Mit und ohne die ausgewählten Knoten trainieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Everything will be drawn at %1.</source>
        <translation>Alles wird mit %1 gezeichnet.</translation>
    </message>
    <message>
        <source>Resume the chosen run</source>
        <translation>Den gewählten Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Open the project of the chosen run</source>
        <translation>Projekt des gewählten Laufs öffnen</translation>
    </message>
    <message>
        <source>Export the chosen run…</source>
        <translation>Den gewählten Lauf exportieren …</translation>
    </message>
    <message>
        <source>Rename, or write into the selected note</source>
        <translation>Umbenennen oder in die gewählte Notiz schreiben</translation>
    </message>
    <message>
        <source>Extend the selection to the left</source>
        <translation>Auswahl nach links erweitern</translation>
    </message>
    <message>
        <source>Extend the selection to the right</source>
        <translation>Auswahl nach rechts erweitern</translation>
    </message>
    <message>
        <source>Extend the selection upwards</source>
        <translation>Auswahl nach oben erweitern</translation>
    </message>
    <message>
        <source>Extend the selection downwards</source>
        <translation>Auswahl nach unten erweitern</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Link the selected node with…</source>
        <translation>Den gewählten Knoten verbinden mit …</translation>
    </message>
    <message>
        <source>Cut the links of the selected nodes</source>
        <translation>Verbindungen der gewählten Knoten trennen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
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
        <source>Lead the selected link through a new point</source>
        <translation>Die gewählte Verbindung durch einen neuen Punkt führen</translation>
    </message>
    <message>
        <source>Bind the selected node to a column, or add one of a column…</source>
        <translation>Den gewählten Knoten an eine Spalte binden oder einen aus einer Spalte hinzufügen…</translation>
    </message>
    <message>
        <source>Shapes on the links</source>
        <translation>Formen an den Verbindungen</translation>
    </message>
    <message>
        <source>Pictures of the first row on the nodes</source>
        <translation>Bilder der ersten Zeile auf den Knoten</translation>
    </message>
    <message>
        <source>Parameters and share of the work on the nodes</source>
        <translation>Parameter und Anteil an der Arbeit auf den Knoten</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What nodes and links tell</source>
        <translation>Was Knoten und Verbindungen zeigen</translation>
    </message>
    <message>
        <source>1 core · %1</source>
        <translation>1 Kern · %1</translation>
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
    <name>netloom::app::RunDetails</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>%1, %2 threads, %3</source>
        <translation>%1, %2 Threads, %3</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>It has no result yet.</source>
        <translation>Noch hat er kein Ergebnis.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>It kept no settings.</source>
        <translation>Er hat keine Einstellungen aufbewahrt.</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>Sein Projekt öffnen</translation>
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
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open its project</source>
        <translation>Zugehöriges Projekt öffnen</translation>
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
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
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
        <translation>Aufbau</translation>
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
        <source>This computer</source>
        <translation>Dieser Computer</translation>
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
    <message>
        <source>New from data…</source>
        <translation>Neu aus Daten…</translation>
    </message>
    <message>
        <source>1 core</source>
        <translation>1 Kern</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 Kerne</translation>
    </message>
    <message>
        <source>%1, %2, %3 GB.
Runs use the CPU.</source>
        <translation>%1, %2, %3 GB.
Läufe nutzen die CPU.</translation>
    </message>
</context>
<context>
    <name>netloom::app::TimePanel</name>
    <message>
        <source>Kernels of a step</source>
        <translation>Kernel eines Schritts</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message numerus="yes">
        <source>%n more nodes</source>
        <translation>
            <numerusform>%n weiterer Knoten</numerusform>
            <numerusform>%n weitere Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a fast kernel here, element by element: %1</source>
        <translation>Ohne schnellen Kernel hier, Element für Element: %1</translation>
    </message>
    <message>
        <source>at best %1</source>
        <translation>bestenfalls %1</translation>
    </message>
    <message>
        <source>The least times of the kernels, measured again after the training.
The mean step is longer when other programs use the processor.</source>
        <translation>Die kürzesten Zeiten der Kernel, nach dem Training noch einmal gemessen.
Der mittlere Schritt ist länger, wenn andere Programme den Prozessor benutzen.</translation>
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
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
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
        <translation>Es gibt nicht gespeicherte Änderungen (Strg+S)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: %1 (Strg+Umschalt+Z)</translation>
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
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Products are exact to seven digits.</source>
        <translation>Produkte sind auf sieben Stellen genau.</translation>
    </message>
    <message>
        <source>Products are exact to two digits: faster where the processor multiplies bf16. Weights keep seven.</source>
        <translation>Produkte sind auf zwei Stellen genau: schneller, wo der Prozessor bf16 multipliziert. Gewichte behalten sieben.</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stumm schalten</translation>
    </message>
    <message>
        <source>Let %1 work again</source>
        <translation>%1 wieder arbeiten lassen</translation>
    </message>
    <message>
        <source>Mute %1 nodes</source>
        <translation>%1 Knoten stumm schalten</translation>
    </message>
    <message>
        <source>Let %1 nodes work again</source>
        <translation>%1 Knoten wieder arbeiten lassen</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Verbindung</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Verbindungen</translation>
    </message>
    <message>
        <source>Take %1 as data</source>
        <translation>%1 als Daten nehmen</translation>
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
        <source>refuse</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>drop rows</source>
        <translation>Zeilen weglassen</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>The data is not read yet</source>
        <translation>Die Daten sind noch nicht gelesen</translation>
    </message>
    <message>
        <source>Data enters outside of blocks</source>
        <translation>Daten kommen außerhalb von Blöcken herein</translation>
    </message>
    <message>
        <source>Takes no column</source>
        <translation>Nimmt keine Spalte</translation>
    </message>
    <message>
        <source>Has it already</source>
        <translation>Hat sie schon</translation>
    </message>
    <message>
        <source>Bind %1 to %2</source>
        <translation>%1 an %2 binden</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>Zahlen %1</translation>
    </message>
    <message>
        <source>%1 classes</source>
        <translation>%1 Klassen</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>Früher Stopp</translation>
    </message>
    <message>
        <source>Epochs in a row without a better validation loss that end the training; 0 to go through all epochs. The best weights are kept either way.</source>
        <translation>Epochen nacheinander ohne besseren Validierungsverlust, die das Training beenden; 0 für alle Epochen. Die besten Gewichte bleiben so oder so.</translation>
    </message>
    <message>
        <source>The clipboard begins with “{” as a node does, but is no JSON, or not all of it: every node ends with “}”, and a comma stands before the next. Copy whole lines of a project file.</source>
        <translation>Die Zwischenablage beginnt mit „{“ wie ein Knoten, ist aber kein JSON oder nur ein Teil davon: Jeder Knoten endet mit „}“, und vor dem nächsten steht ein Komma. Kopieren Sie ganze Zeilen einer Projektdatei.</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 Klasse</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
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
    <name>netloom::editor::CanvasChooser</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
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
    <message>
        <source>Let it work again</source>
        <translation>Wieder arbeiten lassen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm schalten</translation>
    </message>
    <message>
        <source>Link with…</source>
        <translation>Verbinden mit …</translation>
    </message>
    <message>
        <source>Cut the links</source>
        <translation>Die Verbindungen trennen</translation>
    </message>
    <message>
        <source>No node is selected</source>
        <translation>Kein Knoten ist ausgewählt</translation>
    </message>
    <message>
        <source>Too few nodes are selected</source>
        <translation>Zu wenige Knoten sind ausgewählt</translation>
    </message>
    <message>
        <source>Click a node, or walk to it with the arrow keys.</source>
        <translation>Klicken Sie einen Knoten an, oder gehen Sie mit den Pfeiltasten zu ihm.</translation>
    </message>
    <message>
        <source>This takes at least %1, and %2 are selected. Click more with Shift, or add the next one with Ctrl+Shift and an arrow key.</source>
        <translation>Dazu braucht es mindestens %1, ausgewählt sind %2. Klicken Sie weitere mit Umschalt an, oder nehmen Sie den nächsten mit Strg+Umschalt und einer Pfeiltaste dazu.</translation>
    </message>
    <message>
        <source>Nothing to cut</source>
        <translation>Nichts zu trennen</translation>
    </message>
    <message>
        <source>No link is at what is selected.</source>
        <translation>An dem, was ausgewählt ist, gibt es keine Verbindung.</translation>
    </message>
    <message>
        <source>Which node is to be linked?</source>
        <translation>Welcher Knoten soll verbunden werden?</translation>
    </message>
    <message>
        <source>Select one node; then choose what it is linked with.</source>
        <translation>Wählen Sie einen Knoten aus, dann das, womit er verbunden wird.</translation>
    </message>
    <message>
        <source>%1 fits no node</source>
        <translation>%1 passt zu keinem Knoten</translation>
    </message>
    <message>
        <source>No node here takes what it gives, and none gives what its free inputs take.</source>
        <translation>Kein Knoten hier nimmt, was er gibt, und keiner gibt, was seine freien Eingänge nehmen.</translation>
    </message>
    <message>
        <source>No link is selected</source>
        <translation>Keine Verbindung ist ausgewählt</translation>
    </message>
    <message>
        <source>Select the node or the nodes at its ends, then the link takes a point that can be moved.</source>
        <translation>Wählen Sie den Knoten oder die Knoten an ihren Enden aus; dann bekommt die Verbindung einen Punkt, der sich bewegen lässt.</translation>
    </message>
    <message>
        <source>No inputs to swap</source>
        <translation>Keine Eingänge zu tauschen</translation>
    </message>
    <message>
        <source>Select one node that has two inputs of which at least one is linked.</source>
        <translation>Wählen Sie einen Knoten mit zwei Eingängen aus, von denen mindestens einer verbunden ist.</translation>
    </message>
    <message>
        <source>Bind to a column…</source>
        <translation>An eine Spalte binden…</translation>
    </message>
    <message>
        <source>No column to bind</source>
        <translation>Keine Spalte zum Binden</translation>
    </message>
    <message>
        <source>Choose data for the project first, in the inspector.</source>
        <translation>Wählen Sie erst Daten für das Projekt, im Inspektor.</translation>
    </message>
    <message>
        <source>Data enters outside of blocks. Leave the block first.</source>
        <translation>Daten kommen außerhalb von Blöcken herein. Verlassen Sie erst den Block.</translation>
    </message>
    <message>
        <source>Add a node of</source>
        <translation>Einen Knoten hinzufügen von</translation>
    </message>
    <message>
        <source>No column fits %1</source>
        <translation>Keine Spalte passt zu %1</translation>
    </message>
    <message>
        <source>What the data has, other nodes take, or it is of another kind.</source>
        <translation>Was die Daten haben, nehmen andere Knoten, oder es ist von anderer Art.</translation>
    </message>
    <message>
        <source>Bind %1 to</source>
        <translation>%1 binden an</translation>
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
    <message>
        <source>This is the code of an earlier network. %1</source>
        <translation>Das ist der Code eines früheren Netzes. %1</translation>
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
    <name>netloom::editor::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns of the data</source>
        <translation>Spalten der Daten</translation>
    </message>
    <message>
        <source>No column that fits is called so.</source>
        <translation>Keine passende Spalte heißt so.</translation>
    </message>
</context>
<context>
    <name>netloom::editor::ColumnList</name>
    <message>
        <source>Columns of the data</source>
        <translation>Spalten der Daten</translation>
    </message>
    <message>
        <source>Enter offers the nodes that a column can go to.</source>
        <translation>Die Eingabetaste bietet die Knoten an, an die eine Spalte gehen kann.</translation>
    </message>
    <message>
        <source>Drag it onto an input or a target; with Shift it comes beside the columns there. On the empty canvas it becomes a node of its own; Alt makes a target of an input, and the reverse.</source>
        <translation>Auf einen Eingang oder ein Ziel ziehen; mit Umschalt kommt sie neben die Spalten, die dort sind. Auf der leeren Fläche wird sie ein eigener Knoten; Alt macht aus einem Eingang ein Ziel und umgekehrt.</translation>
    </message>
    <message>
        <source>Bind to %1</source>
        <translation>An %1 binden</translation>
    </message>
    <message>
        <source>Bind to %1 (%2)</source>
        <translation>An %1 binden (%2)</translation>
    </message>
    <message>
        <source>Add an input of it</source>
        <translation>Einen Eingang daraus machen</translation>
    </message>
    <message>
        <source>Add a target of it</source>
        <translation>Ein Ziel daraus machen</translation>
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
    <name>netloom::editor::DataMenu</name>
    <message>
        <source>Table, text or arrays…</source>
        <translation>Tabelle, Text oder Arrays…</translation>
    </message>
    <message>
        <source>Choose data</source>
        <translation>Daten wählen</translation>
    </message>
    <message>
        <source>Tables, texts and arrays (%1)</source>
        <translation>Tabellen, Texte und Arrays (%1)</translation>
    </message>
    <message>
        <source>Folder of images…</source>
        <translation>Ordner mit Bildern…</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>Ordner mit Bildern wählen</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
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
        <source>Reading the data: %1</source>
        <translation>Daten werden gelesen: %1</translation>
    </message>
    <message>
        <source>Drag a column onto an input or a target, or onto the empty canvas.</source>
        <translation>Eine Spalte auf einen Eingang oder ein Ziel ziehen, oder auf die leere Fläche.</translation>
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
    <name>netloom::editor::LinkChooser</name>
    <message>
        <source>Search nodes to link with</source>
        <translation>Knoten zum Verbinden suchen</translation>
    </message>
    <message>
        <source>Nodes to link with</source>
        <translation>Knoten zum Verbinden</translation>
    </message>
    <message>
        <source>Link %1 with</source>
        <translation>%1 verbinden mit</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>No node that fits is called so.</source>
        <translation>Kein passender Knoten heißt so.</translation>
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
    <message>
        <source>1 parameter</source>
        <translation>1 Parameter</translation>
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
        <translation>Aufbau des Netzes</translation>
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
        <translation>%1 Schichten suchen</translation>
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
        <translation>Aufbau des Netzes</translation>
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
        <translation>zurück: Strg Z</translation>
    </message>
    <message>
        <source>%1 · undo with Ctrl Z</source>
        <translation>%1 · zurück: Strg Z</translation>
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
    <message>
        <source>Still checking</source>
        <translation>Noch wird geprüft</translation>
    </message>
    <message>
        <source>Every shape fits. The data is being read.</source>
        <translation>Alle Formen passen. Die Daten werden gelesen.</translation>
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
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>per sample</source>
        <translation>pro Sample</translation>
    </message>
    <message>
        <source>Choose data…</source>
        <translation>Daten wählen…</translation>
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
        <translation>Verkleinern (Strg -)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl +)</source>
        <translation>Vergrößern (Strg +)</translation>
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
    <message>
        <source>Add %1 of %2</source>
        <translation>%1 von %2 hinzufügen</translation>
    </message>
</context>
</TS>
